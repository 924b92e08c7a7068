/** Words of what can be taken away, in English. */
export const downloadEn = {
  table: 'Download this table',
  figures: 'Download these figures',
  title: 'Tables',
  intro:
    'Each table as a file, for the dates of this page. Column names stay the same and carry their unit. A cell that no source fills is empty, and the column “note” says why; the column “address” leads to the explanation of the figure.',
  byYear: 'Money by year',
  byFunder: 'Money by paying country',
  one: 'Pages of one partner, agreement or line have such files too: add .csv or .json to their address.',
};

/** Words of what can be taken away, in Ukrainian. */
export const downloadUk: typeof downloadEn = {
  table: 'Завантажити цю таблицю',
  figures: 'Завантажити ці цифри',
  title: 'Таблиці',
  intro:
    'Кожна таблиця файлом, на дати цієї сторінки. Назви стовпців сталі й містять одиницю. Якщо жодне джерело не називає значення, клітинка порожня, а стовпець «note» пояснює чому; стовпець «address» веде до пояснення цифри.',
  byYear: 'Гроші за роками',
  byFunder: 'Гроші за платниками',
  one: 'Сторінки партнера, угоди чи лінії теж мають такі файли: додайте .csv або .json до адреси.',
};
