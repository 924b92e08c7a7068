/** The columns of the chart of money, from left to right. Apart from the layout, which no browser has to load. */
export const columns = ['funder', 'vehicle', 'purpose'] as const;
export type SankeyColumn = (typeof columns)[number];
