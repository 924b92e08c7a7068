-- The account's question in SQL, over one wide table of statements. It follows docs/method.md rule by rule; the benchmark
-- checks that its answer is the account's. Days are whole days since 1970. Strength 4 is a fact, 3 an estimate, 2 a plan, 1 a
-- possibility, 0 a denial. Comparison 0: claims never differ, 1: they differ when their values do, 2: when their days lie more than
-- three apart. The rules on parts, rates, merges and reviews have nothing to do in the synthetic ledger and are left out.

-- R1: what had been published, held and was in the ledger by the instants asked for.
WITH visible AS MATERIALIZED (
  SELECT * FROM statements
  WHERE published <= $known AND effective <= $at AND entered <= $sequence AND left_at > $sequence AND marking <= $marking
),
-- R3 and R6: the strongest claims on each thing; of plans and of what changes by nature, only those of the last 45 days. One number
-- holds strength and day: the highest of a slot has the best strength and, among the claims of that strength, the newest day.
weighed AS (
  SELECT *, strength * 100000 + published AS weight, max(strength * 100000 + published) OVER (PARTITION BY slot) AS heaviest
  FROM visible WHERE property <> 0 AND property <> $parties AND strength > 0
),
candidates AS MATERIALIZED (
  SELECT *, count(*) OVER (PARTITION BY slot) AS rivals FROM weighed
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
ranked AS (
  SELECT c.*, row_number() OVER (
    PARTITION BY c.slot ORDER BY coalesce(s.publishers, 0) DESC, c.grade DESC, c.published DESC, c.claim
  ) AS place
  FROM candidates c LEFT JOIN support s ON c.slot = s.slot AND c.claim = s.claim
),
chosen AS MATERIALIZED (SELECT * FROM ranked WHERE place = 1),

-- R9, R13, R14: sums that are told and not doubtful, by funder, year and rung; a rung without a sum takes that of the next higher.
flows AS MATERIALIZED (
  SELECT c.subject,
    max(CASE WHEN property = $from THEN target END) AS funder,
    max(CASE WHEN property = $to THEN target END) AS recipient,
    max(CASE WHEN property = $covers_years THEN year END) AS year,
    max(CASE WHEN property = $amount AND step = 2 AND strength >= 3 AND grade % 8 NOT IN (2, 3) THEN cents END) AS committed,
    max(CASE WHEN property = $amount AND step = 3 AND strength >= 3 AND grade % 8 NOT IN (2, 3) THEN cents END) AS allocated,
    max(CASE WHEN property = $amount AND step = 4 AND strength >= 3 AND grade % 8 NOT IN (2, 3) THEN cents END) AS disbursed
  FROM chosen c JOIN figures USING (value) WHERE kind = 1
  GROUP BY c.subject
),
money AS (
  SELECT funder, year, sum(coalesce(committed, allocated, disbursed)) AS committed, sum(coalesce(allocated, disbursed)) AS allocated,
    sum(disbursed) AS disbursed
  FROM flows WHERE recipient = $programme
  GROUP BY funder, year
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
  GROUP BY n.subject, m.country
),
unnamed AS (
  SELECT subject, max(step) AS stage FROM chosen
  WHERE property = $agreement_stage AND strength = 4 AND claim_parties = 0
  GROUP BY subject
),
memberships AS (
  SELECT n.country, coalesce(n.stage, u.stage) AS stage, CASE WHEN l.fuller > n.fuller AND n.publishers < 2 THEN 1 ELSE 0 END AS contested
  FROM named n
    JOIN lists l USING (subject)
    JOIN chosen c ON c.subject = n.subject AND c.property = $programme_property
    JOIN figures f ON f.value = c.value AND f.target = $programme
    LEFT JOIN unnamed u ON u.subject = n.subject
),
partners AS (
  SELECT country, max(CASE WHEN stage < $ended THEN stage END) AS furthest, max(stage) AS stage
  FROM memberships WHERE contested = 0 AND country <> $owner
  GROUP BY country
),

-- R19: lines that do not yet produce, by their planned start and by how long nobody has spoken of them.
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
  SELECT s.value AS series, v.subject, v.value,
    row_number() OVER (
      PARTITION BY s.value ORDER BY CASE WHEN v.happened < v.effective THEN v.happened ELSE v.effective END DESC, n.name DESC
    ) AS place
  FROM chosen v JOIN chosen s ON s.subject = v.subject AND s.property = $series JOIN subjects n ON n.subject = v.subject
  WHERE v.property = $value AND v.strength >= 3
)

SELECT 'money' AS part, funder AS first, year AS second, 'commitment' AS third, committed AS amount FROM money WHERE committed IS NOT NULL
UNION ALL SELECT 'money', funder, year, 'allocation', allocated FROM money WHERE allocated IS NOT NULL
UNION ALL SELECT 'money', funder, year, 'disbursement', disbursed FROM money WHERE disbursed IS NOT NULL
UNION ALL SELECT 'partners', coalesce(furthest, stage), NULL, NULL, count(*) FROM partners WHERE stage IS NOT NULL GROUP BY coalesce(furthest, stage)
UNION ALL SELECT CASE kind WHEN 2 THEN 'agreements' ELSE 'lines' END, stage, NULL, NULL, count(*) FROM stages GROUP BY kind, stage
UNION ALL SELECT 'health', NULL, NULL, code, count(*) FROM health GROUP BY code
UNION ALL SELECT 'series', series, subject, NULL, value FROM points WHERE place = 1
