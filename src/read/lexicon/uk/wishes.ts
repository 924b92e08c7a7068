/** Wishes, expectations and gifts, which are stances and, where nobody says anything more plainly, verbs of saying: words of both lists. */
export const wishes: readonly string[] = [
  'сподівався',
  'сподівалася',
  'сподівається',
  'розраховував',
  'очікує',
  'очікують',
  'виділив',
  'виділила',
  'подав',
  'подала',
  'навів',
  'навела',
  'закликав',
  'закликала',
  'попросив',
  'попросила',
];
