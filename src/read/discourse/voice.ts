/** Somebody who can speak: a person, body, firm or medium that a sentence names or points at. */
export interface Voice {
  readonly from: number;
  readonly to: number;
  /** Undefined for those without a name ("two officials"): what they say is nobody else's word. */
  readonly by: string | undefined;
  readonly named: boolean;
  readonly kind: 'person' | 'body' | 'firm' | 'medium' | 'country' | 'unnamed';
  /** Whether it only says whose office or cabinet is meant: "president of the Commission", "the cabinet of Dick Schoof". */
  readonly owner?: boolean;
}
