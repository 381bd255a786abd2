import { emphasised } from './emphasis';

export function Emphasised({ text, asked }: { text: string; asked: string }) {
  return (
    <>
      {emphasised(text, asked).map((part, at) =>
        part.matched ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
