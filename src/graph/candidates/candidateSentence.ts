/** 为什么找它: one sentence from recorded facts only. Pure. */
import type { Delivery } from './candidateFacts.ts'
import type { Candidate, CandidateList } from './candidates.ts'

const places = {
  ZH: { ZONE: '本区', CITY: '同市', PROVINCE: '同省', COUNTRY: '国内', ABROAD: '境外', UNKNOWN: '地点未载' },
  EN: {
    ZONE: 'in the zone',
    CITY: 'in the same city',
    PROVINCE: 'in the same province',
    COUNTRY: 'in the country',
    ABROAD: 'abroad',
    UNKNOWN: 'place not recorded',
  },
}

export function candidateSentence({ firm, presence }: Candidate, language: 'ZH' | 'EN'): string {
  const parts = language === 'ZH' ? chinese(firm) : english(firm)
  const place = places[language][presence.nearness]
  return language === 'ZH' ? `${[...parts, place].join('；')}。` : `${[...parts, place].join('; ')}.`
}

function chinese({ toAnchors, toRivals, products, signals, recognitions }: Candidate['firm']): string[] {
  return [
    ...(toAnchors.length > 0
      ? [`已向本区链主${customers(toAnchors, '、')}供应${goods(toAnchors, '、', '产品未载')}`]
      : []),
    ...(toRivals.length > 0 ? [`向其同行${customers(toRivals, '、')}供应${goods(toRivals, '、', '产品未载')}`] : []),
    products.length > 0 ? `生产${products.map(({ name }) => name).join('、')}` : '在此环节生产，产品未载',
    ...signals.slice(0, 1).map(({ name, on }) => `近期动向：${name}（${on ?? '日期未载'}）`),
    ...recognitions.slice(0, 1).map(({ name }) => name),
  ]
}

function english({ toAnchors, toRivals, products, signals, recognitions }: Candidate['firm']): string[] {
  const none = 'something not recorded'
  return [
    ...(toAnchors.length > 0
      ? [`already supplies the local anchor ${customers(toAnchors, ', ')} with ${goods(toAnchors, ', ', none)}`]
      : []),
    ...(toRivals.length > 0
      ? [`supplies its rivals ${customers(toRivals, ', ')} with ${goods(toRivals, ', ', none)}`]
      : []),
    products.length > 0
      ? `makes ${products.map(({ name }) => name).join(', ')}`
      : 'active in the segment, product not recorded',
    ...signals.slice(0, 1).map(({ name, on }) => `recently: ${name} (${on ?? 'no date'})`),
    ...recognitions.slice(0, 1).map(({ name }) => name),
  ]
}

const customers = (deliveries: readonly Delivery[], separator: string) =>
  [...new Set(deliveries.map(({ name }) => name))].join(separator)

function goods(deliveries: readonly Delivery[], separator: string, none: string): string {
  const named = [...new Set(deliveries.flatMap(({ product }) => product ?? []))]
  return named.length > 0 ? named.join(separator) : none
}

export function candidateListSentence(list: CandidateList, language: 'ZH' | 'EN'): string {
  const { candidates, leftOut, capped } = list
  const out = leftOut.reduce((sum, { companies }) => sum + companies, 0)
  const count = (reason: string) => candidates.filter((each) => each.reason === reason).length
  if (language === 'ZH') {
    const stop = capped ? '生产者众多，只看了前面的一部分。' : ''
    return `${candidates.length} 家可招：${count('SUPPLIES_ANCHOR')} 家已供本区链主，${count('SUPPLIES_RIVALS')} 家供其同行；另有 ${out} 家为已在区、同集团或竞争者，未列入。名单只含有记录的企业。${stop}`
  }
  const stop = capped ? ' There are many makers; only the first were looked at.' : ''
  return `${candidates.length} could be approached: ${count('SUPPLIES_ANCHOR')} supply the local anchor, ${count('SUPPLIES_RIVALS')} its rivals; ${out} more are here already, of its group or competitors. Only recorded firms are listed.${stop}`
}
