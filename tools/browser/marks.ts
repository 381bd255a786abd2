import type { Frame, Page } from 'puppeteer-core';
import { until } from '../until';

export type Standing = 'known' | 'several' | 'new';

/** A painted mention that a mouse can reach. */
export interface Mark {
  text: string;
  standing: Standing;
  /** The middle of its first line, in pixels of the page's window. */
  x: number;
  y: number;
}

/** Every mark now painted in the page and its frames, those outside the window left out. */
export async function marksOn(page: Page): Promise<Mark[]> {
  const perFrame = await Promise.all(page.frames().map(marksIn));
  return perFrame.flat();
}

/** The first mark with this text, once it is painted. */
export function waitForMark(page: Page, text: string, standing?: Standing): Promise<Mark> {
  return until(
    async () =>
      (await marksOn(page)).find(
        (mark) => mark.text === text && (standing === undefined || mark.standing === standing),
      ),
    `“${text}” was not marked${standing ? ` as ${standing}` : ''} on ${page.url()}.`,
  );
}

export async function clickMark(page: Page, { x, y }: Mark): Promise<void> {
  await page.mouse.click(x, y);
}

async function marksIn(frame: Frame): Promise<Mark[]> {
  const box = frame.parentFrame() ? await boxOf(frame) : { x: 0, y: 0 };
  if (!box || frame.detached) return [];
  const marks = await frame.evaluate(readHighlights);
  return marks.map((mark) => ({ ...mark, x: mark.x + box.x, y: mark.y + box.y }));
}

async function boxOf(frame: Frame) {
  const element = await frame.frameElement();
  return element?.boundingBox();
}

/** Runs in the page. */
function readHighlights(): Mark[] {
  const standings: Standing[] = ['known', 'several', 'new'];
  return standings.flatMap((standing) =>
    [...(CSS.highlights.get(`ficha-${standing}`) ?? [])].flatMap((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const [box] = range.getClientRects();
      if (!box || box.width === 0 || box.bottom > innerHeight || box.top < 0) return [];
      return [
        {
          text: range.toString(),
          standing,
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        },
      ];
    }),
  );
}
