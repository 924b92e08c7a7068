import type { Language } from '../../values/index.ts';

interface TimeMachineWords {
  /** Name of the group of sliders. */
  readonly label: string;
  readonly known: string;
  readonly at: string;
  readonly keys: string;
  readonly play: (slider: string) => string;
  readonly pause: string;
}

/** What the sliders of the time machine say. */
export const timeMachineWords: Readonly<Record<Language, TimeMachineWords>> = {
  en: {
    label: 'Time machine',
    known: 'As the public knew it on',
    at: 'As it was on',
    keys: 'Arrow keys move by a day, Page Up and Page Down by a month.',
    play: (slider) => `Play through the years: ${slider.toLowerCase()} …`,
    pause: 'Pause',
  },
  uk: {
    label: 'Машина часу',
    known: 'Відоме громадськості на',
    at: 'Стан на',
    keys: 'Стрілки пересувають на день, Page Up і Page Down — на місяць.',
    play: (slider) => `Прогорнути роки: ${slider.toLowerCase()} …`,
    pause: 'Пауза',
  },
};
