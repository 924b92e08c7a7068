import type { Hit } from '../lexicon/matcher.ts';
import type { FamilyMention } from '../mentions/families.ts';
import { hits, nearest } from '../mentions/passage.ts';
import type { Scene } from './draft.ts';
import { placed, unique } from './linePlace.ts';

const THEM = /\b(?:them|these|those)\b|(?<!\p{L})(?:їх|ними|них|вони)(?!\p{L})/iu;
/** Whether the families spoken of last still hold: in the same paragraph, or within the next two if they tell of no other place. */
function isNear(scene: Scene): boolean {
  const { sentence, state } = scene;
  const steps = sentence.paragraph - state.familiesIn;
  const places = placed(sentence);
  return (
    steps === 0 ||
    (steps <= 1 && THEM.test(sentence.text)) ||
    (steps <= 2 && (state.host === undefined || places.length === 0 || places.includes(state.host)))
  );
}

/** Lines of this programme make weapons where nothing finer is said. */
const LINES = /\b(?:production |joint )?lines\b|(?<!\p{L})лінії(?!\p{L})/iu;

/** "Ukrainian companies": what they make abroad is weapons where nothing finer is said. */
const OURS =
  /\bUkrain(?:e's|ian) (?:arms |defen[cs]e |weapons )?(?:companies|firms|makers|manufacturers|producers|enterprises|industry)\b|українськ\p{L}* (?:оборонн\p{L}* |збройов\p{L}* )?(?:компан|фірм|виробник|підприємств|завод)/iu;
const MOVES = /relocat|shift|moving|move |moved|transfer|перенос|перенес|переміщ|релокац|переїзд/iu;
/** "The drone industry may be moved to Poland": of what an industry makes, where nothing else is named. */
function movedFamily({ sentence }: Scene): string | undefined {
  if (!MOVES.test(sentence.text)) return undefined;
  if (/\bdrone (?:industry|makers|production)|(?:виробник|галуз)\p{L}* (?:дронів|безпілот)/iu.test(sentence.text))
    return 'drone';
  return /\b(?:arms|weapons|defen[cs]e) (?:industry|makers|production)|оборонн\p{L}* (?:виробницт|промислов)|(?:виробник|виробництв)\p{L}* (?:зброї|озброєн)/iu.test(
    sentence.text,
  )
    ? 'weapons'
    : undefined;
}

const DRONE_MAKERS =
  /\bdrone (?:makers?|manufacturers?|producers?|firms?|compan(?:y|ies))\b|виробник\p{L}* (?:дронів|безпілотників)/iu;
/** "Talks with two drone makers about a plant", "Summa Drones is to start production": what they make tells what a site is for. */
function makersOf({ sentence }: Scene): string | undefined {
  if (hits(sentence, 'lines.objects').every((hit) => hit.value === 'work')) return undefined;
  if (DRONE_MAKERS.test(sentence.text) && hits(sentence, 'lines.objects', 'site').length > 0) return 'drone';
  return sentence.companies.some((company) => /\bDrones?\b/u.test(company.name)) ? 'drone' : undefined;
}

const THESE = /^(?:these|those|such|the|цих|ці|цими|таких|такі|тих)$/u;
const DRONES = /drone|unmanned/u;
/** "These drones" after interceptors: the finer kind that the text spoke of. */
function meantBy(scene: Scene, all: readonly FamilyMention[]): string | undefined {
  const [only, more] = all;
  const spoken = scene.state.families[0];
  if (only?.family !== 'drone' || more !== undefined || only.product !== undefined || spoken === undefined)
    return undefined;
  const these = THESE.test(scene.sentence.tokens[only.from - 1]?.lower ?? '');
  return these && spoken !== 'drone' && DRONES.test(spoken) && isNear(scene) ? spoken : undefined;
}

/** "Joint defence enterprises": what they make is told with them, however fine what the text spoke of before. */
const ARMS_SITES =
  /\b(?:defen[cs]e|arms|weapons) (?:plants?|factor(?:y|ies)|enterprises?|works|ventures?)\b|(?<!\p{L})(?:оборонн|збройов)\p{L}+ (?:підприємств|завод|виробництв|фабрик)/iu;

/** Families that are made: a component or propellant stands for the weapons that it is for; "weapons" gives way to anything finer. */
export function familiesOf(scene: Scene, core: Hit): { families: readonly string[]; fromContext: boolean } {
  const close = nearest(scene.sentence.families, core);
  const all =
    scene.sentence.money.length > 0 && close !== undefined
      ? scene.sentence.families.filter((mention) => mention.from === close.from)
      : scene.sentence.families;
  const here = unique(all.map((mention) => mention.family));
  const meant = meantBy(scene, all);
  if (meant !== undefined) return { families: [meant], fromContext: false };
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
  const home = makersOf(scene);
  if (home !== undefined) return { families: [home], fromContext: true };
  const moved = movedFamily(scene);
  if (moved !== undefined) return { families: [moved], fromContext: false };
  if (ARMS_SITES.test(scene.sentence.text)) return { families: ['weapons'], fromContext: false };
  const own = isNear(scene) ? scene.state.families.slice(0, 1) : [];
  if (own.length === 0 && placed(scene.sentence).some((code) => code !== 'UA') && OURS.test(scene.sentence.text))
    return { families: ['weapons'], fromContext: true };
  const arms = own.length === 0 && LINES.test(scene.sentence.text) && placed(scene.sentence).length > 0;
  return {
    families: arms ? ['weapons'] : isNear(scene) ? scene.state.families.slice(0, 1) : [],
    fromContext: true,
  };
}
