import type { Account } from '../../account/index.ts';
import type { ExportFile } from '../file.ts';
import { actorEntities, documentEntities } from './actors.ts';
import { contextOf } from './context.ts';
import type { Entity } from './entity.ts';
import { workEntities } from './works.ts';

/** What the account tells as entities of FollowTheMoney. */
export function entitiesOf(account: Account): Entity[] {
  const context = contextOf(account);
  return [...documentEntities(context), ...actorEntities(context), ...workEntities(context)];
}

/** The entities one a line, as the tools of FollowTheMoney read them. */
export function entityLines(account: Account): ExportFile {
  const content = entitiesOf(account)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('');
  return { name: 'entities.ftm.json', mediaType: 'application/jsonl', content };
}
