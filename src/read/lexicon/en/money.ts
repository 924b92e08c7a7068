import type { WordList } from '../matcher.ts';

/** Currency words. `crown` and `pound` stand alone only when a country says whose they are. */
export const currencies: WordList = {
  EUR: ['euro', 'euros', 'EUR'],
  USD: ['dollar', 'dollars', '(US|American) (dollar|dollars)', 'USD'],
  GBP: ['pound', 'pounds', 'pounds sterling', 'sterling', '(British|UK) pounds', 'GBP'],
  DKK: ['Danish (krone|kroner|kroners|crowns)', 'DKK'],
  NOK: ['Norwegian (krone|kroner|crowns)', 'NOK'],
  SEK: ['kronor', 'krona', 'Swedish (krona|kronor|kroner|crowns)', 'SEK'],
  ISK: ['krónur', 'króna', 'Icelandic (krónur|kronur|krona|kroner|crowns)', 'ISK'],
  crown: ['krone', 'kroner', 'crown', 'crowns'],
  CZK: ['koruna', 'koruny', 'korunas', 'Czech (crowns|koruna|korunas)', 'CZK'],
  PLN: ['zloty', 'zlotys', 'złoty', 'zł', 'PLN'],
  HUF: ['forint', 'forints', 'HUF'],
  RON: ['lei', 'leu', 'RON'],
  BGN: ['lev', 'leva', 'BGN'],
  CHF: ['(Swiss|) (franc|francs)', 'CHF'],
  TRY: ['lira', 'liras', 'TRY'],
  UAH: ['hryvnia', 'hryvnias', 'hryvnya', 'hryvnyas', 'UAH'],
  CAD: ['Canadian (dollar|dollars)', 'CAD', 'C$'],
  AUD: ['Australian (dollar|dollars)', 'AUD', 'A$'],
  NZD: ['New Zealand (dollar|dollars)', 'NZD'],
  JPY: ['yen', 'JPY'],
  KRW: ['won', 'KRW'],
  ILS: ['shekel', 'shekels', 'ILS'],
  SAR: ['riyals', 'SAR'],
  AED: ['dirham', 'dirhams', 'AED'],
  RUB: ['rouble', 'roubles', 'ruble', 'rubles', 'RUB'],
  CNY: ['yuan', 'CNY'],
};

/** Words that say that the next sum is the last one again in another currency. */
export const equivalents: WordList = {
  yes: ['or (about|some|almost|nearly|around|roughly|approximately|just over|more than|over|just under|)', 'equal to', 'equivalent to', 'the equivalent of', 'which is', 'that is', 'i.e.', 'worth (about|some|around|)', 'converted'],
};

/** Words near a sum that show that it is no aid, order or investment: markets, prices, filler. */
export const otherMoney: WordList = {
  yes: ['revenue*', 'turnover', 'net profit', 'operating profit', 'market (value|capitali*)', 'share price*', 'stock*', 'shares (in|of|closed|rose|fell)', 'barrel*', 'crude', 'a night', 'subscri*', 'ticket*', 'box office', 'salary', 'salaries', 'fine of', 'fined', 'damage* estimated', 'exchange rate', 'exchange', 'apiece', 'per unit', 'each', 'a piece', 'per shot', 'house prices', 'jackpot', 'lottery', 'trade between', 'imports', 'exports', 'tourists', 'tourism', 'bribe*', 'embezzle*', 'laundered', 'kickbacks', 'shortfall', 'funding gap', 'sales of', 'annual sales', 'earnings', 'order backlog', 'budget deficit', 'public debt', 'bond*'],
};

/** Nouns that make a sum one of aid, orders or investment. */
export const aid: WordList = {
  yes: ['aid', 'support', 'help', 'assistance', 'military', 'defence', 'defense', 'weapons', 'arms', 'drones', 'fund', 'loan', 'loans', 'budget', 'package', 'sum', 'money', 'frame', 'production', 'funding', 'project', 'plant', 'factory', 'contract', 'contracts', 'deal', 'envelope', 'grant'],
};
