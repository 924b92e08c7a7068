/** Words of what can be taken away, in English. */
export const downloadEn = {
  table: 'Download this table',
  figures: 'Download the figures of this page',
  title: 'Tables',
  intro:
    'Each table of the pages as a file, for the dates of this page. Names of columns stay the same and carry their unit; a cell that no source tells is empty, and the column “note” beside a figure says why. Column “address” leads back to the explanation of the figure.',
  byYear: 'Money by year',
  byFunder: 'Money by country that pays',
  one: 'Pages of one partner, agreement or line have such files too: add .csv or .json to their address.',
};

/** Words of what can be taken away, in Ukrainian. */
export const downloadUk: typeof downloadEn = {
  table: 'Завантажити цю таблицю',
  figures: 'Завантажити показники цієї сторінки',
  title: 'Таблиці',
  intro:
    'Кожна таблиця сторінок як файл, на дати цієї сторінки. Назви стовпців не змінюються й містять одиницю; клітинка, про яку не каже жодне джерело, порожня, а стовпець «note» поруч із показником пояснює чому. Стовпець «address» веде назад до пояснення показника.',
  byYear: 'Гроші за роками',
  byFunder: 'Гроші за країнами, що платять',
  one: 'Сторінки партнера, угоди чи лінії теж мають такі файли: додайте .csv або .json до адреси.',
};
