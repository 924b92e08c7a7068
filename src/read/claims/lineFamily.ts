import type { Hit } from '../lexicon/matcher.ts';
import { nearest } from '../mentions/passage.ts';
import type { Scene } from './draft.ts';
import { placed, unique } from './linePlace.ts';

/** Whether the families spoken of last still hold: in the same paragraph, or within the next two if they tell of no other place. */
function isNear(scene: Scene): boolean {
  const { sentence, state } = scene;
  const steps = sentence.paragraph - state.familiesIn;
  const places = placed(sentence);
  return (
    steps === 0 || (steps <= 2 && (state.host === undefined || places.length === 0 || places.includes(state.host)))
  );
}

/** Lines of this programme make weapons where nothing finer is said. */
const LINES = /\b(?:production |joint )?lines\b|(?<!\p{L})лінії(?!\p{L})/iu;

/** Families that are made: a component or propellant stands for the weapons that it is for; "weapons" gives way to anything finer. */
export function familiesOf(scene: Scene, core: Hit): { families: readonly string[]; fromContext: boolean } {
  const close = nearest(scene.sentence.families, core);
  const all = scene.sentence.money.length > 0 && close !== undefined ? [close] : scene.sentence.families;
  const here = unique(all.map((mention) => mention.family));
  for (const special of ['component', 'rocket propellant'])
    if (here.includes(special)) return { families: [special], fromContext: false };
  const finer = here.filter((family) => family !== 'weapons');
  if (finer.length > 0)
    return {
      families: finer
        .filter(
          (family) => family !== 'drone' || !finer.some((other) => other !== 'drone' && /drone|surface/u.test(other)),
        )
        .slice(0, 3),
      fromContext: false,
    };
  if (here.length > 0) return { families: here, fromContext: false };
  if (
    scene.sentence.companies.length > 0 &&
    /drone (?:maker|manufacturer|producer)|виробник\S* (?:дронів|безпілотників)/iu.test(scene.sentence.text)
  )
    return { families: ['drone'], fromContext: false };
  const own = isNear(scene) ? scene.state.families.slice(0, 1) : [];
  const arms = own.length === 0 && LINES.test(scene.sentence.text) && placed(scene.sentence).length > 0;
  return {
    families: arms ? ['weapons'] : isNear(scene) ? scene.state.families.slice(0, 1) : [],
    fromContext: true,
  };
}
