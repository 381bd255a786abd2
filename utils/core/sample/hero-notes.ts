import type { Firm } from './firm';
import type { Journal } from './journal';
import type { Random } from './random';
import { type Scene, writeCall, writeEvent, writeMail, writeNote, writeTask } from './scene';

/** What happened beside the deals with the organization the demo opens first. */
export function writeHeroNotes(mueller: Firm, journal: Journal, random: Random): void {
  const [sabine, lukas] = mueller.people as [Scene['contact'], Scene['contact']];
  const withSabine: Scene = { firm: mueller, contact: sabine, journal, random, values: {} };
  const withLukas: Scene = { ...withSabine, contact: lukas };
  writeNote(withSabine, -480, [
    'How they buy',
    'Sabine decides up to 10 000 euros alone, above that Dieter Müller signs. She likes one estimate with options rather than three estimates.',
  ]);
  writeEvent(withSabine, { day: -200, made: -215, location: 'Stuttgart' }, [
    'Yearly review with Müller & Söhne',
    'Hall 3 is planned for next year.',
  ]);
  writeMail(withLukas, -150, 'in', [
    'Drawer runner on bench 12',
    'One of the drawers on bench 12 no longer closes by itself. Is there a spare part we can fit ourselves?',
  ]);
  writeMail(withLukas, -146, 'out', [
    'Re: Drawer runner on bench 12',
    'Two new runners are on their way to you, free of charge. The drawing shows the four screws.',
  ]);
  writeCall(withSabine, -24, 'in', [
    'Second half of the shelving invoice',
    'They hold back the second half until the missing end panels arrive. Panels left our stores today.',
  ]);
  writeNote(withSabine, -4, [
    'Visit of hall 3',
    'Gate 4, ask for Lukas. Safety shoes needed. They want a training corner for twelve apprentices and a quiet desk area.',
  ]);
  writeTask(withSabine, { day: 2, made: -4 }, [
    'Bring colour samples and the end panel list',
    'Sabine wants to see RAL 7016 beside RAL 5010.',
  ]);
  writeTask(withSabine, { day: 9, made: -4 }, [
    'Ask about the second half of the shelving invoice',
    '',
  ]);
  writeEvent(withSabine, { day: 47, made: -4, location: 'Stuttgart' }, [
    'Yearly review with Müller & Söhne',
    'Prices for next year, maintenance of both halls.',
  ]);
}
