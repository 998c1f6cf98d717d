/** What the software comparison knows by name; the words stand in `content/software/`, and ids never change. */

/** The eleven kinds of software, in the order in which they are shown. */
export const CATEGORIES = [
  'helpdesk',
  'feedback',
  'journey-mapping',
  'crm',
  'data-platform',
  'marketing-automation',
  'social-listening',
  'digital-adoption',
  'knowledge-base',
  'contact-centre',
  'analytics',
] as const;
export type CategoryId = (typeof CATEGORIES)[number];

/** The ten criteria that are ready to use, in the order in which they are shown. */
export const READY_CRITERIA = [
  'gap-fit',
  'persian',
  'hosting',
  'integration',
  'price',
  'export',
  'privacy',
  'vendor',
  'training',
  'support',
] as const;
export type ReadyCriterion = (typeof READY_CRITERIA)[number];

/** Must-haves about customers: serves organisations, serves consumers. Any criterion can be one as well. */
export const READY_MUSTS = ['b2b', 'b2c'] as const;
export type ReadyMust = (typeof READY_MUSTS)[number];

/** The nine rows of the source text's table, in its order. */
export const SNAPSHOT_ROWS = [
  'whatfix',
  'freshdesk',
  'thoughtbuzz',
  'crowdstream',
  'asknicely',
  'five-line',
  'teamsupport',
  'experiture',
  'cx',
] as const;
export type SnapshotRow = (typeof SNAPSHOT_ROWS)[number];

export const WEIGHTS = [0, 1, 2, 3, 4, 5] as const;
export type Weight = (typeof WEIGHTS)[number];

export const SCORES = [0, 1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export const MUST_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type MustAnswer = (typeof MUST_ANSWERS)[number];
