/* Written by npm run generate from schema/. */

export const standingLabels = {
 "CURRENT": {
  "ZH": "在供",
  "EN": "Current"
 },
 "PLANNED": {
  "ZH": "计划",
  "EN": "Planned"
 },
 "UNCONFIRMED": {
  "ZH": "待核实",
  "EN": "Unconfirmed"
 },
 "OLD": {
  "ZH": "久远",
  "EN": "Old"
 },
 "ENDED": {
  "ZH": "已结束",
  "EN": "Ended"
 }
} as const
export type Standing = keyof typeof standingLabels

export const basisLabels = {
 "DISCLOSED": {
  "ZH": "披露",
  "EN": "Disclosed"
 },
 "REPORTED": {
  "ZH": "报道",
  "EN": "Reported"
 },
 "SURVEYED": {
  "ZH": "调查",
  "EN": "Surveyed"
 },
 "INFERRED": {
  "ZH": "推断",
  "EN": "Inferred"
 }
} as const
export type Basis = keyof typeof basisLabels

export const affiliationLabels = {
 "OWN_GROUP": {
  "ZH": "同一集团",
  "EN": "Own group"
 },
 "JOINT_VENTURE": {
  "ZH": "合资",
  "EN": "Joint venture"
 },
 "SHAREHOLDER": {
  "ZH": "股东方",
  "EN": "Shareholder"
 },
 "INDEPENDENT": {
  "ZH": "独立",
  "EN": "Independent"
 }
} as const
export type Affiliation = keyof typeof affiliationLabels
