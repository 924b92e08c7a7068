-- The account's question in SQL, over one wide table of statements. It follows docs/method.md rule by rule; the benchmark
-- checks that its answer is the account's. Days are whole days since 1970. Strength 4 is a fact, 3 an estimate, 2 a plan, 1 a
-- possibility, 0 a denial. Comparison 0: claims never differ, 1: they differ when their values do, 2: when their days lie more than
-- three apart. The rules on parts, rates, merges and reviews have nothing to do in the synthetic ledger and are left out; so is
-- whatever no total needs, such as the choice among product families.
-- The form is the fastest of those tried that both engines take.

-- R1: what had been published, held and was in the ledger by the instants asked for.
WITH visible AS NOT MATERIALIZED (
  SELECT slot, claim, subject, kind, property, step, undone, comparison, changes, lasts, value, published, effective, origin, strength,
    grade, happened, claim_stage, claim_parties
  FROM statements
  WHERE published <= $known AND effective <= $at AND entered <= $sequence AND left_at > $sequence AND marking <= $marking
),
-- R3 and R6: the strongest claims on each thing; of plans and of what changes by nature, only those of the last 45 days. One number
-- holds strength and day: the highest of a slot has the best strength and, among the claims of that strength, the newest day.
weighed AS (
  SELECT *, strength * 100000 + published AS weight FROM visible
  WHERE strength > 0 AND property <> 0 AND property <> $parties
),
heaviest AS (SELECT slot, max(weight) AS heaviest FROM weighed GROUP BY slot),
candidates AS MATERIALIZED (
  SELECT w.*, count(*) OVER (PARTITION BY slot) AS rivals FROM weighed w JOIN heaviest USING (slot)
  WHERE weight >= heaviest - CASE WHEN changes = 1 OR strength <= 2 THEN 45 ELSE 50000 END
),
-- R4 and R5: publishers who say the same. Only asked where there is a choice.
support AS (
  SELECT a.slot, a.claim, count(DISTINCT b.origin) AS publishers
  FROM candidates a JOIN candidates b
    ON a.slot = b.slot AND CASE a.comparison WHEN 1 THEN a.value = b.value ELSE abs(a.happened - b.happened) <= 3 END
  WHERE a.rivals > 1 AND a.comparison > 0
  GROUP BY a.slot, a.claim
),
-- R7: of a state that lasts, the earliest day by which a source graded A to C has it so, or else any source.
ranked AS (
  SELECT c.*, row_number() OVER (
    PARTITION BY c.slot
    ORDER BY CASE WHEN c.lasts = 1 AND c.strength >= 3 THEN CASE WHEN c.grade >= 32 THEN c.effective ELSE c.effective + 1000000 END END,
      coalesce(s.publishers, 0) DESC, c.grade DESC, c.published DESC, c.claim
  ) AS place
  FROM candidates c LEFT JOIN support s ON c.slot = s.slot AND c.claim = s.claim
),
chosen AS MATERIALIZED (SELECT * FROM ranked WHERE place = 1),

-- R5: whether other facts and estimates differ from a chosen sum or value, and whether any claim denies it.
troubles AS MATERIALIZED (
  SELECT c.slot, max(CASE WHEN v.strength >= 3 AND v.value <> c.value THEN 1 ELSE 0 END) AS differs,
    max(CASE WHEN v.strength = 0 THEN 1 ELSE 0 END) AS denied
  FROM chosen c JOIN visible v ON v.slot = c.slot
  WHERE (c.property = $amount OR c.property = $value) AND c.strength >= 3
  GROUP BY c.slot
),

-- R9: sums that are told and not doubtful; a rung takes the sum of a higher one where that is larger. One number holds the cents, the
-- rung (the lower first, among equals) and the marks of conflict, so that the highest of a flow brings its marks along.
sums AS (
  SELECT c.subject, c.step, f.cents * 16 + (4 - c.step) * 4 + t.differs * 2 + t.denied AS packed
  FROM chosen c JOIN figures f USING (value) JOIN troubles t USING (slot)
  WHERE c.property = $amount AND c.step >= 2 AND c.strength >= 3 AND c.grade % 8 NOT IN (2, 3)
),
rungs AS (
  SELECT subject, max(packed) AS committed, max(CASE WHEN step >= 3 THEN packed END) AS allocated,
    max(CASE WHEN step = 4 THEN packed END) AS disbursed
  FROM sums GROUP BY subject
),
-- R11, R13, R14: who pays, for which year, and whether it is money for production.
flows AS (
  SELECT c.subject, max(CASE WHEN property = $from THEN target END) AS funder, max(CASE WHEN property = $to THEN target END) AS recipient,
    max(CASE WHEN property = $covers_years THEN year END) AS year
  FROM chosen c JOIN figures USING (value)
  WHERE property = $from OR property = $to OR property = $covers_years
  GROUP BY c.subject
),
money AS MATERIALIZED (
  SELECT funder, year,
    sum(committed >> 4) AS committed, max(committed & 2) AS committed_differs, max(committed & 1) AS committed_denied,
    sum(allocated >> 4) AS allocated, max(allocated & 2) AS allocated_differs, max(allocated & 1) AS allocated_denied,
    sum(disbursed >> 4) AS disbursed, max(disbursed & 2) AS disbursed_differs, max(disbursed & 1) AS disbursed_denied
  FROM rungs JOIN flows USING (subject) WHERE recipient = $programme
  GROUP BY funder, year
),
totals AS (
  SELECT funder, year, 2 AS rung, committed AS cents, committed_differs + committed_denied AS marks FROM money WHERE committed IS NOT NULL
  UNION ALL SELECT funder, year, 3, allocated, allocated_differs + allocated_denied FROM money WHERE allocated IS NOT NULL
  UNION ALL SELECT funder, year, 4, disbursed, disbursed_differs + disbursed_denied FROM money WHERE disbursed IS NOT NULL
),

-- R7: the furthest stage that a fact has reached, unless one that undoes it came on the same day or later.
histories AS (
  SELECT subject, kind,
    max(CASE WHEN undone = 0 THEN step END) AS furthest,
    max(CASE WHEN undone = 0 THEN effective END) AS last_day,
    max(CASE WHEN undone = 1 THEN effective * 16 + step END) AS undoing
  FROM chosen WHERE (property = $agreement_stage OR property = $line_stage) AND strength = 4
  GROUP BY subject, kind
),
stages AS MATERIALIZED (
  SELECT subject, kind, CASE WHEN furthest IS NULL OR undoing >= last_day * 16 THEN undoing % 16 ELSE furthest END AS stage
  FROM histories
),

-- R8: who is named as a party of which agreement, and at which stage; contested where too few name a country that others leave out.
naming AS MATERIALIZED (
  SELECT v.subject, v.origin, v.grade, v.value, f.size, CASE WHEN v.strength = 4 AND v.claim_stage > 0 THEN v.claim_stage END AS stage
  FROM visible v JOIN figures f USING (value) WHERE v.property = $parties AND v.strength > 0
),
lists AS (SELECT subject, sum(CASE WHEN size >= 2 THEN 1 ELSE 0 END) AS fuller FROM naming GROUP BY subject),
named AS (
  SELECT n.subject, m.country, max(n.stage) AS stage, sum(CASE WHEN n.size >= 2 THEN 1 ELSE 0 END) AS fuller,
    count(DISTINCT CASE WHEN n.grade >= 32 THEN n.origin END) AS publishers
  FROM naming n JOIN members m USING (value)
  WHERE m.country <> $owner
  GROUP BY n.subject, m.country
),
unnamed AS (
  SELECT subject, max(step) AS stage FROM chosen
  WHERE property = $agreement_stage AND strength = 4 AND claim_parties = 0
  GROUP BY subject
),
programmes AS (
  SELECT c.subject FROM chosen c JOIN figures f USING (value) WHERE c.property = $programme_property AND f.target = $programme
),
memberships AS MATERIALIZED (
  SELECT n.country, n.subject, coalesce(n.stage, u.stage) AS stage, CASE WHEN p.subject IS NULL THEN 0 ELSE 1 END AS inside,
    CASE WHEN l.fuller > n.fuller AND n.publishers < 2 THEN 1 ELSE 0 END AS contested
  FROM named n
    JOIN lists l USING (subject)
    LEFT JOIN programmes p ON p.subject = n.subject
    LEFT JOIN unnamed u ON u.subject = n.subject
),
standings AS (
  SELECT country, inside,
    coalesce(max(CASE WHEN contested = 0 AND stage < $ended THEN stage END), max(CASE WHEN contested = 0 THEN stage END)) AS counted,
    coalesce(max(CASE WHEN stage < $ended THEN stage END), max(stage)) AS anyhow
  FROM memberships GROUP BY country, inside
),

-- R19: lines by their planned start and by how long nobody has spoken of them.
heard AS (SELECT subject, max(published) AS last_heard FROM visible WHERE kind = 3 GROUP BY subject),
starts AS (
  SELECT c.subject,
    max(CASE WHEN property = $planned_start THEN first_day END) AS first_day,
    max(CASE WHEN property = $planned_start THEN last_day END) AS last_day,
    max(CASE WHEN property = $actual_start THEN 1 ELSE 0 END) AS started
  FROM chosen c JOIN figures USING (value)
  WHERE property = $planned_start OR property = $actual_start
  GROUP BY c.subject
),
health AS (
  SELECT CASE
    WHEN s.stage >= $halted THEN 'undone'
    WHEN p.started = 1 OR s.stage >= $producing THEN CASE WHEN $today - h.last_heard > 365 THEN 'silent' ELSE 'producing' END
    WHEN p.last_day < $today THEN 'overdue'
    WHEN p.first_day <= $today THEN 'due'
    WHEN $today - h.last_heard > 365 THEN 'silent'
    WHEN p.first_day IS NULL THEN 'no plan'
    ELSE 'on plan' END AS code
  FROM heard h LEFT JOIN stages s ON s.subject = h.subject LEFT JOIN starts p ON p.subject = h.subject
),

-- R18: the latest point of each series.
points AS (
  SELECT s.value AS series, v.value, v.slot,
    row_number() OVER (
      PARTITION BY s.value ORDER BY CASE WHEN v.happened < v.effective THEN v.happened ELSE v.effective END DESC, n.name DESC
    ) AS place
  FROM chosen v JOIN chosen s ON s.subject = v.subject AND s.property = $series JOIN subjects n ON n.subject = v.subject
  WHERE v.property = $value AND v.strength >= 3
)

-- Marks of conflict: 2 differs, 1 denied, 3 both.
SELECT 'money' AS part, NULL AS who, NULL AS code, NULL AS year, rung, sum(cents) AS amount, max(marks & 2) + max(marks & 1) AS marks
  FROM totals GROUP BY rung
UNION ALL SELECT 'partner money', funder, NULL, NULL, rung, sum(cents), max(marks & 2) + max(marks & 1) FROM totals GROUP BY funder, rung
UNION ALL SELECT 'partner money', funder, NULL, year, rung, cents, marks FROM totals WHERE year <= $year
UNION ALL SELECT 'partner stage', country, NULL, inside, coalesce(counted, anyhow), NULL, CASE WHEN counted IS NULL THEN 2 ELSE 0 END
  FROM standings WHERE anyhow IS NOT NULL
UNION ALL SELECT 'partner agreements', country, NULL, NULL, NULL, count(DISTINCT subject), 0 FROM memberships GROUP BY country
UNION ALL SELECT 'partner lines', target, NULL, NULL, NULL, count(*), 0 FROM chosen JOIN figures USING (value) WHERE property = $host
  GROUP BY target
UNION ALL SELECT 'partners', NULL, NULL, NULL, counted, count(*), 0 FROM standings WHERE inside = 1 AND counted IS NOT NULL GROUP BY counted
UNION ALL SELECT CASE kind WHEN 2 THEN 'agreements' ELSE 'lines' END, NULL, NULL, NULL, stage, count(*), 0 FROM stages GROUP BY kind, stage
UNION ALL SELECT 'health', NULL, code, NULL, NULL, count(*), 0 FROM health GROUP BY code
UNION ALL SELECT 'series', series, NULL, NULL, NULL, value, differs * 2 + denied FROM points JOIN troubles USING (slot) WHERE place = 1
