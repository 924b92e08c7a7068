import { z } from '@hono/zod-openapi';
import type {
  AccountView,
  AgreementView,
  AsOfView,
  ConflictView,
  FlowView,
  GaugeView,
  LineView,
  MoneyView,
  OverviewView,
  PartnerView,
  SeriesView,
  StageView,
  TargetView,
} from '../../account/index.ts';
import { figureSchema } from './figure.ts';
import { like } from './like.ts';
import { addressSchema, edtfSchema, orNull, subjectNameSchema, translatedSchema } from './values.ts';

const instant = z
  .string()
  .openapi({ description: 'A day, meaning the whole UTC day, or an instant.', example: '2025-06-24' });

export const asOfSchema = like<AsOfView>()(
  z
    .strictObject({
      at: instant,
      known: instant,
      recorded: instant,
      sequence: z.int().openapi({ description: 'Last ledger entry that counted.' }),
    })
    .openapi('AsOf', { description: 'The instants that the answer used (rule R1).' }),
);

export const moneySchema = like<MoneyView>()(
  z
    .strictObject({ committed: figureSchema, allocated: figureSchema, disbursed: figureSchema })
    .openapi('Money', { description: 'The counted rungs of the ladder of money (rule R9).' }),
);

export const gaugeSchema = like<GaugeView>()(
  z
    .strictObject({
      year: z.int(),
      money: moneySchema,
      share: moneySchema,
      distance: moneySchema,
      distanceEuro: moneySchema,
      militaryAid: figureSchema,
      militaryAidShare: figureSchema,
      militaryAidDistance: figureSchema,
    })
    .openapi('Gauge', { description: 'Target gauge of a partner in a year (rule R16).' }),
);

export const partnerSchema = like<PartnerView>()(
  z
    .strictObject({
      country: z.string().openapi({ description: 'ISO 3166-1 alpha-2, or EU, NATO.', example: 'DK' }),
      stage: z.string().nullable(),
      contested: z.boolean(),
      stageOutside: z.string().nullable(),
      figures: z.strictObject({
        stage: figureSchema,
        stageOutside: figureSchema,
        agreements: figureSchema,
        lines: figureSchema,
      }),
      money: moneySchema,
      moneySeveralYears: moneySchema,
      channelled: moneySchema,
      gauges: z.array(gaugeSchema),
    })
    .openapi('Partner'),
);

export const stageSchema = like<StageView>()(
  z
    .strictObject({ stage: z.string(), modality: z.string(), when: edtfSchema.nullable(), address: addressSchema })
    .openapi('Stage'),
);

export const agreementSchema = like<AgreementView>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      parties: z.array(subjectNameSchema),
      contestedParties: z.array(subjectNameSchema),
      instrument: z.string().nullable(),
      programme: z.string().nullable(),
      stage: z.string().nullable(),
      planned: z.boolean(),
      since: edtfSchema.nullable(),
      history: z.array(stageSchema),
      covers: z.array(z.string()),
      expected: edtfSchema.nullable(),
      place: z.string().nullable(),
      signatories: z.array(z.string()),
      conflict: z.boolean(),
      figures: z.strictObject({ stage: figureSchema }),
    })
    .openapi('Agreement'),
);

export const lineSchema = like<LineView>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      family: z.array(z.string()),
      product: z.string().nullable(),
      operators: z.array(subjectNameSchema),
      host: subjectNameSchema.nullable(),
      region: z.string().nullable().openapi({ description: 'Never closer than a region (rule R20).' }),
      agreement: z.string().nullable(),
      programme: z.string().nullable(),
      stage: z.string().nullable(),
      planned: z.boolean(),
      since: edtfSchema.nullable(),
      history: z.array(stageSchema),
      health: z.string(),
      conflict: z.boolean(),
      figures: z.strictObject({
        stage: figureSchema,
        health: figureSchema,
        plannedStart: figureSchema,
        actualStart: figureSchema,
        capacity: z.array(figureSchema),
        output: z.array(figureSchema),
        recipients: figureSchema,
        jobs: figureSchema,
      }),
    })
    .openapi('Line'),
);

export const flowSchema = like<FlowView>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      from: z.string().nullable(),
      via: z.string().nullable(),
      to: z.array(z.string()),
      partOf: z.string().nullable(),
      funds: z.array(z.string()),
      scope: z.enum(['production', 'other']),
      year: z.int().nullable(),
      covers: edtfSchema.nullable(),
      purpose: z.string().nullable(),
      instrument: z.string().nullable(),
      conflict: z.boolean(),
      pledged: figureSchema,
      original: moneySchema,
      euro: moneySchema,
      net: moneySchema,
    })
    .openapi('Flow', { description: 'Money promised or moved: as told, in euro, and in euro less its parts.' }),
);

export const seriesSchema = like<SeriesView>()(
  z
    .strictObject({
      series: z.string(),
      definition: orNull(translatedSchema),
      latest: figureSchema,
      points: z.array(figureSchema),
      planned: z.array(figureSchema),
    })
    .openapi('Series', { description: 'An indicator by its one definition (rule R18).' }),
);

export const conflictSchema = like<ConflictView>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      property: z.string(),
      address: addressSchema,
      differs: z.boolean(),
      denied: z.boolean(),
    })
    .openapi('Conflict', { description: 'A property on which claims differ, or which one denies.' }),
);

export const targetSchema = like<TargetView>()(
  z
    .strictObject({
      subject: subjectNameSchema,
      who: z.string().nullable(),
      measure: z.string().nullable(),
      status: z.string().nullable(),
      byWhen: edtfSchema.nullable(),
      value: figureSchema,
    })
    .openapi('Target'),
);

const figuresByCode = z.record(z.string(), figureSchema);

export const overviewSchema = like<OverviewView>()(
  z
    .strictObject({
      partners: figuresByCode,
      agreements: figuresByCode,
      lines: figuresByCode,
      health: figuresByCode,
      money: moneySchema,
    })
    .openapi('Overview', { description: 'Counts by stage and health, and money by rung.' }),
);

export const accountSchema = like<AccountView>()(
  z
    .strictObject({
      asOf: asOfSchema,
      programme: z
        .strictObject({ id: z.string(), name: translatedSchema, aim: translatedSchema, owner: z.string() })
        .nullable(),
      overview: overviewSchema,
      target: orNull(targetSchema),
      targets: z.array(targetSchema),
      partners: z.array(partnerSchema),
      agreements: z.array(agreementSchema),
      lines: z.array(lineSchema),
      flows: z.array(flowSchema),
      indicators: z.array(seriesSchema),
      conflicts: z.array(conflictSchema),
    })
    .openapi('Account', { description: 'The whole account at one question.' }),
);
