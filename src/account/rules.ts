import type { Translated } from '../values/index.ts';

/**
 * The method, rule by rule. `docs/method.md` and the page on the method are written from this table; code and tests cite
 * the numbers. A rule that changes keeps its number; a new one gets the next.
 */
export interface Rule {
  readonly id: RuleId;
  readonly title: Translated;
  readonly text: Translated;
}

export type RuleId =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R18'
  | 'R19'
  | 'R20'
  | 'R21'
  | 'R22'
  | 'R23';

const rule = (id: RuleId, title: Translated, text: Translated): Rule => ({ id, title, text });

export const rules: readonly Rule[] = [
  rule(
    'R1',
    { en: 'Three times', uk: 'Три часи' },
    {
      en: 'An account is asked as it was at a day (at), as the public knew it at a day (known) and as this ledger showed it at an instant (recorded). It rests on claims whose source was published by known, that hold by at, and that were recorded by then and not taken back. A bare date means the whole UTC day. What is not given is now.',
      uk: 'Стан запитують на день, коли він був чинним (at), на день, коли його знала громадськість (known), і на мить, коли його показував цей реєстр (recorded). Він спирається на твердження, джерело яких оприлюднено до known, які чинні на at і які до того часу записано й не відкликано. Дата без години означає всю добу за UTC. Чого не вказано, те береться на тепер.',
    },
  ),
  rule(
    'R2',
    { en: 'From which day a claim holds', uk: 'З якого дня чинне твердження' },
    {
      en: 'A fact holds from the day it names. If it names only a month, a season or a year, it holds from the end of that period or from the day a source reported it, whichever is earlier. A fact without a date holds from publication. A plan, an estimate, a possibility or a denial is a statement of the day on which it was published.',
      uk: 'Факт чинний від названого в ньому дня. Якщо названо лише місяць, пору року чи рік, він чинний від кінця цього проміжку або від дня, коли про нього повідомило джерело, залежно від того, що раніше. Факт без дати чинний від оприлюднення. План, оцінка, можливість чи спростування є заявою того дня, коли їх оприлюднено.',
    },
  ),
  rule(
    'R3',
    { en: 'Choice among claims', uk: 'Вибір між твердженнями' },
    {
      en: 'Where claims about one thing differ, one is chosen by, in this order: review (confirmed before not reviewed; rejected ones are left out); fact before estimate before plan before possibility; the number of independent publishers who say the same (R4); the reliability of the source, then the credibility of the information (Admiralty code); the later publication. What is still equal is settled by the identifier of the claim, so that the order of loading never matters. A denial is shown beside what it denies and removes nothing.',
      uk: 'Якщо твердження про одне й те саме різняться, одне обирають за такою чергою: перевірка (підтверджене перед неперевіреним; відхилені не враховують); факт перед оцінкою, оцінка перед планом, план перед можливістю; кількість незалежних видавців, які кажуть те саме (R4); надійність джерела, далі вірогідність відомостей (код Адміралтейства); пізніше оприлюднення. Решту рівностей розв’язує ідентифікатор твердження, тому порядок завантаження ніколи не важить. Спростування показують поруч із тим, що воно спростовує, і воно нічого не вилучає.',
    },
  ),
  rule(
    'R4',
    { en: 'Corroboration', uk: 'Підтвердження іншими' },
    {
      en: 'Claims corroborate each other when they agree (R5) and come from independent publishers. A source that cites another counts as that other; two that cite one origin count once.',
      uk: 'Твердження підтверджують одне одного, якщо вони узгоджуються (R5) і походять від незалежних видавців. Джерело, що посилається на інше, рахується як те інше; два, що посилаються на одне першоджерело, рахуються раз.',
    },
  ),
  rule(
    'R5',
    { en: 'Agreement and conflict', uk: 'Узгодженість і суперечність' },
    {
      en: 'Two figures agree when they differ by no more than rounding: half a unit of the last digit given, at most 2.5%; “about” allows 5% each way, “over” and “at least” up to a tenth more, “up to” a tenth less. Sums in two currencies are compared in euro (R12) and may differ by 3% more. Dates agree when their spans meet; two days also when they lie within three days of each other. A state that lasts (being in talks, agreed, funded, in production) is reported again and again, so its dates never conflict. A finer product family agrees with the coarser one it belongs to. Wording is never a conflict. What does not agree is a conflict: it is marked, and the other claims stand beside the chosen one.',
      uk: 'Дві цифри узгоджуються, якщо різняться не більше ніж на округлення: половину одиниці останнього наведеного знака, щонайбільше 2,5 %; «близько» допускає 5 % в обидва боки, «понад» і «щонайменше» до десятої частини більше, «до» на десяту менше. Суми у двох валютах порівнюють у євро (R12) і допускають ще 3 %. Дати узгоджуються, якщо їхні проміжки перетинаються; два дні також, якщо між ними не більш як три дні. Тривалий стан (перемовини, домовленість, фінансування, виробництво) згадують знову й знову, тож його дати ніколи не суперечать. Вужча родина виробів узгоджується з ширшою, до якої належить. Формулювання ніколи не є суперечністю. Решта є суперечністю: її позначено, а інші твердження стоять поруч з обраним.',
    },
  ),
  rule(
    'R6',
    { en: 'A newer plan replaces an older one', uk: 'Новіший план заступає старіший' },
    {
      en: 'Among plans, and among statements about what changes by nature (capacity, output, jobs, recipients, a role), only those published within 45 days of the newest are compared; older ones are kept as history, not as conflict.',
      uk: 'Серед планів і серед тверджень про змінне за природою (потужність, випуск, робочі місця, отримувачі, посада) порівнюють лише оприлюднені не раніше ніж за 45 днів до найновішого; старіші зберігаються як історія, а не як суперечність.',
    },
  ),
  rule(
    'R7',
    { en: 'Stage at a date', uk: 'Стадія на дату' },
    {
      en: 'The furthest stage that a fact has reached by then, with its day. Of a state that lasts, the day is the earliest on which a source graded A to C has it so (a weaker source only where there is no other); of what happens on a day (signed, in force, ended, halted, cancelled) it is chosen like any other statement. A stage that is only planned is shown as planned. A stage that undoes (halted, cancelled, ended) is the stage while nothing later is reported.',
      uk: 'Найдальша стадія, якої на той час досягнуто за фактом, з її днем. Для тривалого стану це найраніший день, на який його засвідчує джерело з оцінкою від A до C (слабше джерело лише тоді, коли іншого немає); для того, що стається певного дня (підписано, набула чинності, припинено, зупинено, скасовано), день обирають як будь-яке інше твердження. Лише запланована стадія показана як план. Стадія, що скасовує (зупинено, скасовано, завершено), є чинною, доки не повідомлено про щось пізніше.',
    },
  ),
  rule(
    'R8',
    { en: 'Where a partner stands', uk: 'На якій стадії партнер' },
    {
      en: 'A country stands at the furthest stage at which a claim about an agreement of the programme names it (itself or a body of its government). It counts as a party when two independent publishers graded A to C name it, or when no other source of the same agreement leaves it out; else it is shown as contested and is not counted. Agreements outside the programme are shown apart. Agreements between companies do not move their countries.',
      uk: 'Країна перебуває на найдальшій стадії, на якій її (саму чи орган її влади) називає твердження про угоду програми. Стороною вона рахується, якщо її називають двоє незалежних видавців з оцінкою від A до C або якщо жодне інше джерело про ту саму угоду її не пропускає; інакше її показано як спірну й не пораховано. Угоди поза програмою показано окремо. Угоди між компаніями не змінюють стадії їхніх країн.',
    },
  ),
  rule(
    'R9',
    { en: 'The ladder of money', uk: 'Щаблі грошей' },
    {
      en: 'Pledge, commitment, allocation, disbursement. Pledges are listed and never added. Money counts at the rungs it has reached: what was paid was allocated and committed before, so a rung without a figure of its own, or with a smaller one, takes that of the higher rung. Only facts and estimates are added; planned sums are listed as planned, and a sum that only doubtful information gives (credibility 4 or 5) is listed as doubtful. Two announcements of one sum are one flow.',
      uk: 'Обіцянка, зобов’язання, виділення, виплата. Обіцянки перелічують і ніколи не додають. Гроші рахують на тих щаблях, яких вони досягли: виплачене раніше було виділене й узяте як зобов’язання, тож щабель без власної цифри або з меншою бере її з вищого щабля. Додають лише факти й оцінки; заплановані суми наведено як заплановані, а суму, яку дають лише сумнівні відомості (вірогідність 4 чи 5), як сумнівну. Два оголошення однієї суми є одним потоком.',
    },
  ),
  rule(
    'R10',
    { en: 'A part is never added to its whole', uk: 'Частину ніколи не додають до цілого' },
    {
      en: 'Of a flow with parts, the parts count for those who fund them and the whole counts only for what remains: its amount less that of its parts, never below zero.',
      uk: 'Якщо потік має частини, вони рахуються за тими, хто їх фінансує, а ціле рахується лише на залишок: його сума без сум частин, не менше нуля.',
    },
  ),
  rule(
    'R11',
    { en: 'A funder is not a vehicle', uk: 'Хто дає і хто проводить' },
    {
      en: 'Money counts for whoever it comes from. A fund or body of a government counts as its country. What a country passes on for others is shown as channelled, not as its own; a fund of several donors stays a funder of its own.',
      uk: 'Гроші рахуються за тим, від кого вони. Фонд чи орган уряду рахується за своєю країною. Те, що країна проводить за інших, показано як проведене, а не як її власне; спільний фонд кількох донорів лишається окремим платником.',
    },
  ),
  rule(
    'R12',
    { en: 'Conversion', uk: 'Перерахунок' },
    {
      en: 'At the reference rate of the month in which the sum was announced or paid; of the year where no month is known; of the month of publication where no date is. The original is kept. The rate and its source are inputs of the figure. Without a rate there is no converted figure, and it says so. Of a range the lower end is added.',
      uk: 'За довідковим курсом місяця, коли суму оголошено чи виплачено; року, якщо місяць невідомий; місяця оприлюднення, якщо дати немає. Оригінал збережено. Курс і його джерело є вхідними даними цифри. Без курсу перерахованої цифри немає, і про це сказано. З діапазону додають нижню межу.',
    },
  ),
  rule(
    'R13',
    { en: 'The year of a sum', uk: 'Рік суми' },
    {
      en: 'The year that the sum is for (covers_years); where none is told, the year in which it was announced or paid. A sum for several years, or without any year, is listed apart and enters no single year.',
      uk: 'Рік, на який дано суму (covers_years); якщо його не названо, рік оголошення чи виплати. Суму на кілька років або без року наведено окремо, і до жодного року вона не входить.',
    },
  ),
  rule(
    'R14',
    { en: 'Scopes', uk: 'Охоплення' },
    {
      en: 'Money for Ukrainian production: flows to, or funding, one of the recipients that programme.yaml lists with reasons, or any production line, and the parts of such flows. All military aid: the yearly allocations in the reference table. The two are never added.',
      uk: 'Гроші на українське виробництво: потоки до одного з отримувачів, перелічених у programme.yaml з поясненням, або до будь-якої виробничої лінії чи на них, а також частини таких потоків. Уся військова допомога: річні виділення з довідкової таблиці. Одне з одним не додають.',
    },
  ),
  rule(
    'R15',
    { en: 'Share of GDP', uk: 'Частка ВВП' },
    {
      en: 'The money of a year divided by the GDP of the same year at current prices, both in the currency of the GDP; euro become that currency at the mean rate of the year. Without a GDP or a rate of that year there is no share, and it says so.',
      uk: 'Гроші за рік, поділені на ВВП того самого року в поточних цінах, у валюті ВВП; євро переводять у неї за середнім курсом року. Без ВВП чи курсу того року частки немає, і про це сказано.',
    },
  ),
  rule(
    'R16',
    { en: 'Target gauge', uk: 'Показник цілі' },
    {
      en: 'Per partner and year: the money by rung and by scope, the GDP, the share, and the distance to the target share in the partner’s currency and in euro. Money that nobody reports is unknown, not zero.',
      uk: 'Для партнера й року: гроші за щаблями й охопленням, ВВП, частка та відстань до цільової частки у валюті партнера і в євро. Гроші, про які ніхто не повідомляє, невідомі, а не нуль.',
    },
  ),
  rule(
    'R17',
    { en: 'Military aid', uk: 'Військова допомога' },
    {
      en: 'Yearly military allocations by donor after the Kiel Institute’s tracker, bilateral only, in euro as published. A year that the edition covers in part is marked so and gets no share.',
      uk: 'Річні військові виділення за донорами за даними відстежувача Кільського інституту, лише двосторонні, в євро, як опубліковано. Рік, який видання охоплює частково, так і позначено, частки для нього немає.',
    },
  ),
  rule(
    'R18',
    { en: 'Indicators by definition', uk: 'Показники за означенням' },
    {
      en: 'A series has one definition; two definitions are never put together. The latest point is the one whose day is latest by then. Points that contradict each other stay visible.',
      uk: 'Ряд має одне означення; два означення ніколи не поєднують. Останньою є точка з найпізнішим на той час днем. Суперечливі точки лишаються видимими.',
    },
  ),
  rule(
    'R19',
    { en: 'Line health', uk: 'Стан лінії' },
    {
      en: 'For a line that has not started producing, by its latest planned start: on plan (the start lies ahead), due (the planned period is running), overdue (the period has passed and no source tells of a start: inferred from silence). Silent, also inferred: no source has spoken of the line for 365 days. A line without a planned start has no plan to be held to. Producing, halted and cancelled lines are told by their stage.',
      uk: 'Для лінії, що ще не виробляє, за її останнім запланованим початком: за планом (початок попереду), настав час (триває запланований проміжок), прострочено (проміжок минув, а про початок ніхто не повідомив: висновок із мовчання). Мовчання, теж як висновок: жодне джерело не згадувало лінію 365 днів. Лінію без запланованого початку нема з чим звіряти. Про лінії, що працюють, зупинені чи скасовані, каже їхня стадія.',
    },
  ),
  rule(
    'R20',
    { en: 'What is never shown', uk: 'Чого не показують ніколи' },
    {
      en: 'Sites are never located closer than their region. A claim marked above TLP:CLEAR enters no public answer, not even inside a sum.',
      uk: 'Місця ніколи не вказано точніше за регіон. Твердження з позначкою вище за TLP:CLEAR не входить до жодної публічної відповіді, навіть у складі суми.',
    },
  ),
  rule(
    'R21',
    { en: 'Five states of a value', uk: 'П’ять станів значення' },
    {
      en: 'Known; zero (a source says that there is none); unknown (no source says); withheld (a source says that it exists and is not told); not applicable. A plan is never shown as a fact; what is inferred from silence says so.',
      uk: 'Відоме; нуль (джерело каже, що нічого немає); невідоме (жодне джерело не каже); нерозголошене (джерело каже, що воно є, але його не називають); незастосовне. План ніколи не показано як факт; висновок із мовчання так і названо.',
    },
  ),
  rule(
    'R22',
    { en: 'Merges', uk: 'Об’єднання' },
    {
      en: 'Two subjects that turn out to be one are joined by an entry of its own that can be taken back; their claims stay as they were and compete as claims about one subject.',
      uk: 'Два суб’єкти, що виявилися одним, поєднує окремий запис, який можна відкликати; їхні твердження лишаються незмінними й змагаються як твердження про одного суб’єкта.',
    },
  ),
  rule(
    'R23',
    { en: 'Publishers, alone and corroborated', uk: 'Видавці: самі й з підтвердженням' },
    {
      en: 'Each question on which a publisher says something is counted once for it. Corroborated: at least one claim of an independent origin (R4) agrees (R5) with one of its own. Contradicted: claims of independent origins speak of it, and none agrees. Alone: no independent origin speaks of it. Facts and estimates are compared with each other, plans and possibilities with each other; denials and wording are left out. Being alone is no fault: somebody is the first to report.',
      uk: 'Кожне питання, про яке видавець щось каже, рахується для нього один раз. З підтвердженням: принаймні одне твердження незалежного походження (R4) узгоджується (R5) з його власним. Із запереченням: про те саме кажуть незалежні джерела, і жодне не узгоджується. Сам: жодне незалежне джерело про це не каже. Факти й оцінки порівнюють між собою, плани й можливості між собою; спростування та формулювання не враховують. Бути самому не вада: хтось повідомляє першим.',
    },
  ),
];

const byId = new Map(rules.map((item) => [item.id, item]));

export function ruleOf(id: RuleId): Rule {
  return byId.get(id) as Rule;
}
