/** Says that a row of this content came in under this identity. */
export interface RowClaim {
  /** The row's identity within its register. */
  readonly key: string;
  /** A short fingerprint of the row's content. */
  readonly hash: string;
}

/** New, known with the same content, or known with another one: then the file changed. */
export type ClaimOutcome = 'claimed' | 'repeated' | 'contradicted';

/** The fingerprints of the rows that came in so far, by identity. */
export type ClaimedRows = Readonly<Record<string, string>>;

export interface Claiming {
  /** The register with the new rows; the same object when there are none. */
  readonly rows: ClaimedRows;
  /** One per claim, in their order. */
  readonly outcomes: readonly ClaimOutcome[];
}

/** Enters rows in a register; what stands in it stays as it is. */
export function claimRows(standing: ClaimedRows, claims: readonly RowClaim[]): Claiming {
  let entered: Record<string, string> | undefined;
  const outcomes = claims.map(({ key, hash }): ClaimOutcome => {
    const rows = entered ?? standing;
    if (Object.hasOwn(rows, key)) return rows[key] === hash ? 'repeated' : 'contradicted';
    entered ??= { ...standing };
    entered[key] = hash;
    return 'claimed';
  });
  return { rows: entered ?? standing, outcomes };
}
