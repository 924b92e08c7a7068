/** ISO 3166-1 alpha-2 codes of the countries in the view, by the numeric code that world-atlas uses. */
export const codeByNumber: Readonly<Record<string, string>> = {
  '008': 'AL', '012': 'DZ', '020': 'AD', '031': 'AZ', '040': 'AT', '051': 'AM', '056': 'BE', '070': 'BA', '100': 'BG', '112': 'BY',
  '191': 'HR', '196': 'CY', '203': 'CZ', '208': 'DK', '233': 'EE', '246': 'FI', '250': 'FR', '268': 'GE', '276': 'DE', '300': 'GR',
  '348': 'HU', '352': 'IS', '364': 'IR', '368': 'IQ', '372': 'IE', '376': 'IL', '380': 'IT', '398': 'KZ', '400': 'JO', '422': 'LB',
  '428': 'LV', '434': 'LY', '440': 'LT', '442': 'LU', '470': 'MT', '498': 'MD', '499': 'ME', '504': 'MA', '528': 'NL', '578': 'NO',
  '616': 'PL', '620': 'PT', '642': 'RO', '643': 'RU', '688': 'RS', '703': 'SK', '705': 'SI', '724': 'ES', '752': 'SE', '756': 'CH',
  '760': 'SY', '788': 'TN', '792': 'TR', '804': 'UA', '807': 'MK', '818': 'EG', '826': 'GB',
};
