/** Columns about persons, which are never read: a graph of firms has no use for them, and people may ask to be left out (个人信息保护法 13, 27). */

const personal =
  /^(法定代表人|法人代表|法人|联系人|负责人|项目负责人|责任人|包抓领导|包联领导|责任领导|招商专员|企业联系人|股东姓名|身份证号?码?|住址|家庭住址)$|(电话|手机|邮箱|微信|传真|姓名|e-?mail|phone|mobile)/i

export const isPersonal = (header: string): boolean => personal.test(header.normalize('NFKC').replaceAll(/\s/g, ''))
