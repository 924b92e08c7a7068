/**
 * Currencies of ISO 4217 with their numeric code and the number of decimals of the minor unit. Those that partners, lenders and
 * suppliers of such programmes use; another is added by adding its line.
 */
export const currencies = {
  AED: [784, 2], AUD: [36, 2], AZN: [944, 2], BGN: [975, 2], BRL: [986, 2], CAD: [124, 2], CHF: [756, 2], CNY: [156, 2],
  CZK: [203, 2], DKK: [208, 2], EUR: [978, 2], GBP: [826, 2], GEL: [981, 2], HUF: [348, 2], IDR: [360, 2], ILS: [376, 2],
  INR: [356, 2], ISK: [352, 0], JPY: [392, 0], KRW: [410, 0], KZT: [398, 2], MDL: [498, 2], MKD: [807, 2], MXN: [484, 2],
  NOK: [578, 2], NZD: [554, 2], PLN: [985, 2], QAR: [634, 2], RON: [946, 2], RSD: [941, 2], RUB: [643, 2], SAR: [682, 2],
  SEK: [752, 2], SGD: [702, 2], TRY: [949, 2], TWD: [901, 2], UAH: [980, 2], USD: [840, 2], ZAR: [710, 2], ALL: [8, 2],
  AMD: [51, 2], BAM: [977, 2], KWD: [414, 3], BHD: [48, 3], OMR: [512, 3], JOD: [400, 3], EGP: [818, 2], PKR: [586, 2],
  THB: [764, 2], VND: [704, 0], MYR: [458, 2], PHP: [608, 2], CLP: [152, 0], COP: [170, 2], ARS: [32, 2], PEN: [604, 2],
  HKD: [344, 2], BYN: [933, 2], UZS: [860, 2], MAD: [504, 2], TND: [788, 3],
} as const satisfies Record<string, readonly [numeric: number, minorUnit: number]>;

export type Currency = keyof typeof currencies;

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(currencies, code);
}

/** Decimals of the minor unit: 2 for EUR, 0 for JPY. */
export function minorUnit(currency: Currency): number {
  return currencies[currency][1];
}
