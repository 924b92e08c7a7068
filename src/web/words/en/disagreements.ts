export const disagreements = {
  choices: 'Which disagreements',
  about: 'About',
  everything: (count: number) => `all (${count})`,
  intro:
    'Where sources differ by more than rounding, or one denies another. The rules choose one value; nothing is dropped.',
  none: 'No source contradicts another at these dates.',
  others: 'Others say',
  denials: 'Denied by',
  kinds: {
    agreement: 'Agreements',
    line: 'Lines',
    flow: 'Money',
    indicator: 'Indicators',
    target: 'Targets',
    delivery: 'Deliveries',
    facility: 'Sites',
    product: 'Products',
    event: 'Events',
  } as Readonly<Record<string, string>>,
};
