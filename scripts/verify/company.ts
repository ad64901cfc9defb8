/** The last quarter whose statements are approved: its tab holds plain values. */
export const approved = 'Statements FY2026-Q1'

/** A day in the middle of the sample company’s year. */
const today = '2026-08-15'

/**
 * What is asked of the planner, as on the command line: forecasts; a quarter's statements, approved; those of the next
 * one, with an adjustment, a draw, a cap, and a deal whose amount was corrected since; what all of it amortises to; and the
 * scorecard of this quarter and the team's health.
 */
export const company = [
  `--today=${today}`,
  '--request=addSample={}',
  ...['S2=60000', 'X2=36', 'U3=9000', 'W3=12', 'X3=24'].map((cell) => `--cell=Plans!${cell}`),
  '--action=generateQuarterForecast',
  '--request=generateForecast={"period":"FY2026-Q4"}',
  '--request=calculateStatements={"period":"FY2026-Q1"}',
  '--request=approveStatements={"period":"FY2026-Q1","by":"Ann Ames"}',
  '--cell=Deals!F261=91234.56',
  ...['A2=2026-04-01', 'B2=2026-06-30', 'C2=Isabel Duarte', 'D2=1234.56', 'E2=bonus'].map(
    (cell) => `--cell=Adjustments!${cell}`,
  ),
  '--request=calculateStatements={"period":"FY2026-Q2"}',
  '--request=generateAmortization={"from":"FY2026-Q1","to":"FY2026-Q4"}',
  '--request=generateScorecard={"period":"FY2026-Q3"}',
  '--request=generateTeamHealth={}',
]
