import { type Code, type StandardCode, words } from './code.ts';

/** A group of like products. Its code is in the singular; its label names many, since that is what a line makes. */
export interface Family extends Code {
  /** Code of the wider family that this one belongs to. */
  readonly within?: string;
}

/** Category of the Common Military List of the European Union. */
function list(category: string): StandardCode {
  return { name: 'EU Common Military List', code: category };
}

/**
 * Product families, the widest last. Sources call things at sea and on the ground "drones" too, so `drone` holds those as
 * well as what flies.
 */
export const families: readonly Family[] = [
  { code: 'strike drone', label: words('strike drones', 'ударні дрони'), standard: list('ML10'), within: 'drone' },
  {
    code: 'interceptor drone',
    label: words('interceptor drones', 'дрони-перехоплювачі'),
    standard: list('ML10'),
    within: 'drone',
  },
  {
    code: 'reconnaissance drone',
    label: words('reconnaissance drones', 'розвідувальні дрони'),
    standard: list('ML10'),
    within: 'drone',
  },
  { code: 'FPV drone', label: words('FPV drones', 'FPV-дрони'), standard: list('ML10'), within: 'drone' },
  {
    code: 'unmanned ground vehicle',
    label: words('unmanned ground vehicles', 'наземні роботизовані комплекси'),
    standard: list('ML6'),
    within: 'drone',
  },
  {
    code: 'unmanned surface vessel',
    label: words('unmanned surface vessels', 'безекіпажні катери'),
    standard: list('ML9'),
    within: 'drone',
  },
  { code: 'missile', label: words('missiles', 'ракети'), standard: list('ML4'), within: 'weapons' },
  {
    code: 'air-defence missile',
    label: words('air-defence missiles', 'зенітні ракети'),
    standard: list('ML4'),
    within: 'missile',
  },
  {
    code: 'rocket propellant',
    label: words('rocket propellant', 'ракетне паливо'),
    standard: list('ML8'),
    within: 'component',
  },
  {
    code: 'artillery system',
    label: words('artillery systems', 'артилерійські системи'),
    standard: list('ML2'),
    within: 'weapons',
  },
  {
    code: 'artillery ammunition',
    label: words('artillery ammunition', 'артилерійські боєприпаси'),
    standard: list('ML3'),
    within: 'weapons',
  },
  { code: 'mortar', label: words('mortars', 'міномети'), standard: list('ML2'), within: 'weapons' },
  {
    code: 'armoured vehicle',
    label: words('armoured vehicles', 'бронетехніка'),
    standard: list('ML6'),
    within: 'weapons',
  },
  {
    code: 'electronic warfare',
    label: words('electronic warfare', 'засоби РЕБ'),
    standard: list('ML11'),
    within: 'weapons',
  },
  { code: 'radar', label: words('radars', 'радари'), standard: list('ML5'), within: 'weapons' },
  {
    code: 'component',
    label: words('components', 'комплектувальні'),
    meaning: words('Part of another family.', 'Складник виробів іншої групи.'),
    within: 'weapons',
  },
  {
    code: 'drone',
    label: words('drones', 'дрони'),
    meaning: words('When no finer family is given.', 'Коли точнішої групи не названо.'),
    standard: list('ML10'),
    within: 'weapons',
  },
  {
    code: 'weapons',
    label: words('weapons', 'озброєння'),
    meaning: words('When no family is given at all.', 'Коли групи не названо зовсім.'),
  },
];

const wider: ReadonlyMap<string, string | undefined> = new Map(families.map((family) => [family.code, family.within]));

/** Whether a family is another or belongs to it: a strike drone is within `drone`, and everything is within `weapons`. */
export function isFamilyWithin(family: string, whole: string): boolean {
  for (let step: string | undefined = family; step !== undefined; step = wider.get(step)) {
    if (step === whole) return true;
  }
  return false;
}
