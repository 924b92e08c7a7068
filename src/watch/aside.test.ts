import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withWatching } from './testing/desk.ts';

const LETTER = 'Denmark signed a letter of intent with Ukraine on joint drone production on 24 June 2025.';

test('a document that was set aside is not offered again, whether it can be read or not', () =>
  withWatching(async ({ desk, folder, clock, round }) => {
    writeFileSync(join(folder, 'letter.txt'), LETTER);
    writeFileSync(join(folder, 'empty.txt'), ' ');
    await round({ folder });
    const { documents } = await desk.queue();
    expect(documents).toHaveLength(2);
    for (const { id } of documents) {
      const { version } = await desk.document(id);
      await desk.decide(id, { action: 'set aside', reason: 'Of no use.', version, reviewer: 'Olena' });
    }
    clock.forward(86_400_000);
    writeFileSync(join(folder, 'copied.txt'), LETTER);
    writeFileSync(join(folder, 'empty-too.txt'), ' ');
    await round({ folder });
    expect((await desk.queue()).documents).toMatchObject([{ state: 'set aside' }, { state: 'set aside' }]);
  }));
