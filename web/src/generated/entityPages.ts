/* Written by npm run generate from schema/. */
import type { KindOfPage } from '../entity/kindOfPage.ts'

export const entityPages: Readonly<Record<string, KindOfPage>> = {
 "Chain": {
  "name": "Chain",
  "title": {
   "ZH": "产业链",
   "EN": "A chain of industry"
  },
  "query": "query ChainPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Chain { name nameEn level aliases segments(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } anchors(first: 12) { totalCount edges { id roleLabel(lang: $lang) scope { __typename id ... on Named { name } } since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } focusedOnBy(first: 12) { totalCount edges { id intentLabel(lang: $lang) roleLabel(lang: $lang) since evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } surveyedBy(first: 12) { totalCount edges { id on by evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } supporters(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "level",
    "title": {
     "ZH": "层级",
     "EN": "Level as recorded"
    },
    "shape": "text"
   },
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   }
  ],
  "links": [
   {
    "name": "segments",
    "title": {
     "ZH": "环节",
     "EN": "Its segments"
    },
    "facts": []
   },
   {
    "name": "anchors",
    "title": {
     "ZH": "链主与骨干企业",
     "EN": "Firms that anchor it"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "scope",
      "title": {
       "ZH": "所在范围",
       "EN": "The zone"
      },
      "shape": "node"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "focusedOnBy",
    "title": {
     "ZH": "发展它的开发区与园区",
     "EN": "Zones and parks that focus on it"
    },
    "facts": [
     {
      "name": "intentLabel",
      "title": {
       "ZH": "意图",
       "EN": "Intent"
      },
      "shape": "label"
     },
     {
      "name": "roleLabel",
      "title": {
       "ZH": "地位",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "surveyedBy",
    "title": {
     "ZH": "调查过它的开发区",
     "EN": "Zones that surveyed it"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "调查日期",
       "EN": "Day of the survey"
      },
      "shape": "text"
     },
     {
      "name": "by",
      "title": {
       "ZH": "调查单位",
       "EN": "Who surveyed"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "supporters",
    "title": {
     "ZH": "支撑它的平台与机构",
     "EN": "Platforms and institutions that support it"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Company": {
  "name": "Company",
  "title": {
   "ZH": "企业",
   "EN": "A firm"
  },
  "query": "query CompanyPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Company { name nameEn shortName aliases formerNames uscc stockCodes kindLabel(lang: $lang) status foundedOn registeredCapital(in: YI_CNY) { value unit qualifierLabel(lang: $lang) text } website locations(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } segments(first: 12) { totalCount edges { id roleLabel(lang: $lang) share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } products(first: 12) { totalCount edges { id capacity { value unit qualifierLabel(lang: $lang) text } share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } owners(first: 12) { totalCount edges { id percent controlLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } holdings(first: 12) { totalCount edges { id percent controlLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } suppliers(first: 12) { totalCount edges { id product { __typename id ... on Named { name } } segment { __typename id ... on Named { name } } share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } customers(first: 12) { totalCount edges { id product { __typename id ... on Named { name } } segment { __typename id ... on Named { name } } share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } partners(first: 12) { totalCount edges { id kind since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } partnerOf(first: 12) { totalCount edges { id kind since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } anchors(first: 12) { totalCount edges { id roleLabel(lang: $lang) scope { __typename id ... on Named { name } } since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } technologies(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } projects(first: 12) { totalCount edges { id share evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } attracted(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } events(first: 12) { totalCount edges { id role evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "shortName",
    "title": {
     "ZH": "简称",
     "EN": "Short name"
    },
    "shape": "text"
   },
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   },
   {
    "name": "formerNames",
    "title": {
     "ZH": "曾用名",
     "EN": "Former names"
    },
    "shape": "list"
   },
   {
    "name": "uscc",
    "title": {
     "ZH": "统一社会信用代码",
     "EN": "Unified social credit code"
    },
    "shape": "text"
   },
   {
    "name": "stockCodes",
    "title": {
     "ZH": "股票代码",
     "EN": "Stock codes"
    },
    "shape": "list"
   },
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "status",
    "title": {
     "ZH": "经营状态",
     "EN": "Business status as recorded"
    },
    "shape": "text"
   },
   {
    "name": "foundedOn",
    "title": {
     "ZH": "成立日期",
     "EN": "Founded"
    },
    "shape": "text"
   },
   {
    "name": "registeredCapital",
    "title": {
     "ZH": "注册资本",
     "EN": "Registered capital"
    },
    "shape": "quantity"
   },
   {
    "name": "website",
    "title": {
     "ZH": "网站",
     "EN": "Website"
    },
    "shape": "text"
   }
  ],
  "links": [
   {
    "name": "locations",
    "title": {
     "ZH": "所在地",
     "EN": "Where it is"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "segments",
    "title": {
     "ZH": "所在环节",
     "EN": "Segments it is active in"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "share",
      "title": {
       "ZH": "占该环节的份额",
       "EN": "Share of the segment"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "products",
    "title": {
     "ZH": "产品",
     "EN": "Products it makes"
    },
    "facts": [
     {
      "name": "capacity",
      "title": {
       "ZH": "产能",
       "EN": "Capacity in the source's unit"
      },
      "shape": "quantity"
     },
     {
      "name": "share",
      "title": {
       "ZH": "市场份额",
       "EN": "Market share"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "owners",
    "title": {
     "ZH": "持有其股份者",
     "EN": "Who owns it"
    },
    "facts": [
     {
      "name": "percent",
      "title": {
       "ZH": "持股比例",
       "EN": "Percent held"
      },
      "shape": "text"
     },
     {
      "name": "controlLabel",
      "title": {
       "ZH": "性质",
       "EN": "Control"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "holdings",
    "title": {
     "ZH": "其持股的企业",
     "EN": "What it owns"
    },
    "facts": [
     {
      "name": "percent",
      "title": {
       "ZH": "持股比例",
       "EN": "Percent held"
      },
      "shape": "text"
     },
     {
      "name": "controlLabel",
      "title": {
       "ZH": "性质",
       "EN": "Control"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "suppliers",
    "title": {
     "ZH": "有记录的直接供应商",
     "EN": "Recorded direct suppliers"
    },
    "facts": [
     {
      "name": "product",
      "title": {
       "ZH": "产品",
       "EN": "Product"
      },
      "shape": "node"
     },
     {
      "name": "segment",
      "title": {
       "ZH": "环节",
       "EN": "Segment"
      },
      "shape": "node"
     },
     {
      "name": "share",
      "title": {
       "ZH": "占需方采购的份额",
       "EN": "Share of the customer's purchases"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status on the day of the evidence"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "customers",
    "title": {
     "ZH": "有记录的直接客户",
     "EN": "Recorded direct customers"
    },
    "facts": [
     {
      "name": "product",
      "title": {
       "ZH": "产品",
       "EN": "Product"
      },
      "shape": "node"
     },
     {
      "name": "segment",
      "title": {
       "ZH": "环节",
       "EN": "Segment"
      },
      "shape": "node"
     },
     {
      "name": "share",
      "title": {
       "ZH": "占需方采购的份额",
       "EN": "Share of the customer's purchases"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status on the day of the evidence"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "partners",
    "title": {
     "ZH": "合作者",
     "EN": "Whom it works with"
    },
    "facts": [
     {
      "name": "kind",
      "title": {
       "ZH": "类别",
       "EN": "Kind as recorded"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "partnerOf",
    "title": {
     "ZH": "合作者",
     "EN": "Who works with it"
    },
    "facts": [
     {
      "name": "kind",
      "title": {
       "ZH": "类别",
       "EN": "Kind as recorded"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "anchors",
    "title": {
     "ZH": "担任链主或骨干的产业链",
     "EN": "Chains it anchors"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "scope",
      "title": {
       "ZH": "所在范围",
       "EN": "The zone"
      },
      "shape": "node"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "technologies",
    "title": {
     "ZH": "掌握的技术",
     "EN": "Technologies it masters"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "投资的项目",
     "EN": "Projects it invests in"
    },
    "facts": [
     {
      "name": "share",
      "title": {
       "ZH": "份额",
       "EN": "Share"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "attracted",
    "title": {
     "ZH": "它带来的项目",
     "EN": "Projects it attracted"
    },
    "facts": []
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "events",
    "title": {
     "ZH": "参加的事件",
     "EN": "Events it took part in"
    },
    "facts": [
     {
      "name": "role",
      "title": {
       "ZH": "角色",
       "EN": "Role as recorded"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Event": {
  "name": "Event",
  "title": {
   "ZH": "事件",
   "EN": "An event"
  },
  "query": "query EventPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Event { name kindLabel(lang: $lang) on locations(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } participants(first: 12) { totalCount edges { id role evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } projects(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "on",
    "title": {
     "ZH": "日期",
     "EN": "When"
    },
    "shape": "text"
   }
  ],
  "links": [
   {
    "name": "locations",
    "title": {
     "ZH": "地点",
     "EN": "Where it was"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "participants",
    "title": {
     "ZH": "参加者",
     "EN": "Who took part"
    },
    "facts": [
     {
      "name": "role",
      "title": {
       "ZH": "角色",
       "EN": "Role as recorded"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "在此签约的项目",
     "EN": "Projects signed at it"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Indicator": {
  "name": "Indicator",
  "title": {
   "ZH": "指标",
   "EN": "An indicator"
  },
  "query": "query IndicatorPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Indicator { name nameEn unit directionLabel(lang: $lang) aggregationLabel(lang: $lang) observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "unit",
    "title": {
     "ZH": "单位",
     "EN": "Unit"
    },
    "shape": "text"
   },
   {
    "name": "directionLabel",
    "title": {
     "ZH": "好坏方向",
     "EN": "Direction"
    },
    "shape": "label"
   },
   {
    "name": "aggregationLabel",
    "title": {
     "ZH": "汇总方式",
     "EN": "Aggregation"
    },
    "shape": "label"
   }
  ],
  "links": [
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Its observations"
    },
    "facts": []
   }
  ]
 },
 "Institution": {
  "name": "Institution",
  "title": {
   "ZH": "机构",
   "EN": "An institution"
  },
  "query": "query InstitutionPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Institution { name kindLabel(lang: $lang) locations(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } holdings(first: 12) { totalCount edges { id percent controlLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } partners(first: 12) { totalCount edges { id kind since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } partnerOf(first: 12) { totalCount edges { id kind since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } supports(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } projects(first: 12) { totalCount edges { id share evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } events(first: 12) { totalCount edges { id role evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   }
  ],
  "links": [
   {
    "name": "locations",
    "title": {
     "ZH": "所在地",
     "EN": "Where it is"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "holdings",
    "title": {
     "ZH": "持股的企业",
     "EN": "Companies it owns"
    },
    "facts": [
     {
      "name": "percent",
      "title": {
       "ZH": "持股比例",
       "EN": "Percent held"
      },
      "shape": "text"
     },
     {
      "name": "controlLabel",
      "title": {
       "ZH": "性质",
       "EN": "Control"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "partners",
    "title": {
     "ZH": "合作者",
     "EN": "Whom it works with"
    },
    "facts": [
     {
      "name": "kind",
      "title": {
       "ZH": "类别",
       "EN": "Kind as recorded"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "partnerOf",
    "title": {
     "ZH": "合作者",
     "EN": "Who works with it"
    },
    "facts": [
     {
      "name": "kind",
      "title": {
       "ZH": "类别",
       "EN": "Kind as recorded"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "supports",
    "title": {
     "ZH": "支撑的产业链与环节",
     "EN": "Chains and segments it supports"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "投资的项目",
     "EN": "Projects it invests in"
    },
    "facts": [
     {
      "name": "share",
      "title": {
       "ZH": "份额",
       "EN": "Share"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "发布的政策",
     "EN": "Policies it issued"
    },
    "facts": []
   },
   {
    "name": "events",
    "title": {
     "ZH": "参加的事件",
     "EN": "Events it took part in"
    },
    "facts": [
     {
      "name": "role",
      "title": {
       "ZH": "角色",
       "EN": "Role as recorded"
      },
      "shape": "text"
     }
    ]
   }
  ]
 },
 "Milestone": {
  "name": "Milestone",
  "title": {
   "ZH": "节点",
   "EN": "A milestone"
  },
  "query": "query MilestonePage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Milestone { stageLabel(lang: $lang) localLabel on planned progress project { __typename id ... on Named { name } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "stageLabel",
    "title": {
     "ZH": "阶段",
     "EN": "Stage"
    },
    "shape": "label"
   },
   {
    "name": "localLabel",
    "title": {
     "ZH": "当地说法",
     "EN": "The local words"
    },
    "shape": "text"
   },
   {
    "name": "on",
    "title": {
     "ZH": "日期",
     "EN": "When"
    },
    "shape": "text"
   },
   {
    "name": "planned",
    "title": {
     "ZH": "计划",
     "EN": "Planned"
    },
    "shape": "text"
   },
   {
    "name": "progress",
    "title": {
     "ZH": "形象进度",
     "EN": "Progress"
    },
    "shape": "text"
   },
   {
    "name": "project",
    "title": {
     "ZH": "所属项目",
     "EN": "The project"
    },
    "shape": "node"
   }
  ],
  "links": []
 },
 "Observation": {
  "name": "Observation",
  "title": {
   "ZH": "观测值",
   "EN": "An observation"
  },
  "query": "query ObservationPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Observation { value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) completion rank rankOf rankIn { __typename id ... on Named { name } } growth impliedTarget readable(lang: $lang) indicator { __typename id ... on Named { name } } about { __typename id ... on Named { name } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "value",
    "title": {
     "ZH": "数值",
     "EN": "The value"
    },
    "shape": "text"
   },
   {
    "name": "unit",
    "title": {
     "ZH": "单位",
     "EN": "Unit"
    },
    "shape": "text"
   },
   {
    "name": "qualifierLabel",
    "title": {
     "ZH": "松紧",
     "EN": "How exact"
    },
    "shape": "label"
   },
   {
    "name": "text",
    "title": {
     "ZH": "原文",
     "EN": "The words met"
    },
    "shape": "text"
   },
   {
    "name": "period",
    "title": {
     "ZH": "期间",
     "EN": "Period of a flow"
    },
    "shape": "text"
   },
   {
    "name": "kindLabel",
    "title": {
     "ZH": "性质",
     "EN": "What it states"
    },
    "shape": "label"
   },
   {
    "name": "completion",
    "title": {
     "ZH": "完成率",
     "EN": "Completion of the target"
    },
    "shape": "text"
   },
   {
    "name": "rank",
    "title": {
     "ZH": "名次",
     "EN": "Rank"
    },
    "shape": "text"
   },
   {
    "name": "rankOf",
    "title": {
     "ZH": "参与排名的数量",
     "EN": "Out of how many"
    },
    "shape": "text"
   },
   {
    "name": "rankIn",
    "title": {
     "ZH": "排名的范围",
     "EN": "Where it is ranked"
    },
    "shape": "node"
   },
   {
    "name": "growth",
    "title": {
     "ZH": "同比增长",
     "EN": "Growth on the year"
    },
    "shape": "text"
   },
   {
    "name": "impliedTarget",
    "title": {
     "ZH": "由数值与完成率反推的目标",
     "EN": "The target that value and completion imply"
    },
    "shape": "text"
   },
   {
    "name": "readable",
    "title": {
     "ZH": "便于阅读的数值与单位",
     "EN": "Value and unit as planners write them"
    },
    "shape": "label"
   },
   {
    "name": "indicator",
    "title": {
     "ZH": "指标",
     "EN": "The indicator"
    },
    "shape": "node"
   },
   {
    "name": "about",
    "title": {
     "ZH": "对象",
     "EN": "What it is about"
    },
    "shape": "node"
   }
  ],
  "links": []
 },
 "Park": {
  "name": "Park",
  "title": {
   "ZH": "园区",
   "EN": "A park"
  },
  "query": "query ParkPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Park { name nameEn kindLabel(lang: $lang) area { value unit qualifierLabel(lang: $lang) text } floorArea { value unit qualifierLabel(lang: $lang) text } industry partOf { __typename id ... on Named { name } } parks(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } companies(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } projects(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } platforms(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } institutions(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } eventsHeld(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } focuses(first: 12) { totalCount edges { id intentLabel(lang: $lang) roleLabel(lang: $lang) since evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } sites(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "area",
    "title": {
     "ZH": "占地面积",
     "EN": "Land area"
    },
    "shape": "quantity"
   },
   {
    "name": "floorArea",
    "title": {
     "ZH": "建筑面积",
     "EN": "Floor area"
    },
    "shape": "quantity"
   },
   {
    "name": "industry",
    "title": {
     "ZH": "主导产业",
     "EN": "Industry in the source's words"
    },
    "shape": "text"
   },
   {
    "name": "partOf",
    "title": {
     "ZH": "所属开发区、园区或行政区",
     "EN": "What it is part of"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "parks",
    "title": {
     "ZH": "园中园",
     "EN": "Parks inside it"
    },
    "facts": []
   },
   {
    "name": "companies",
    "title": {
     "ZH": "园内有记录的企业",
     "EN": "Companies recorded in it or in parks inside it"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "园内项目",
     "EN": "Projects located in it or in parks inside it"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "platforms",
    "title": {
     "ZH": "区内平台",
     "EN": "Platforms located in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "institutions",
    "title": {
     "ZH": "区内机构",
     "EN": "Institutions located in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "eventsHeld",
    "title": {
     "ZH": "在区内发生的事件",
     "EN": "Events held in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "focuses",
    "title": {
     "ZH": "发展的产业链与环节",
     "EN": "Chains and segments it wants"
    },
    "facts": [
     {
      "name": "intentLabel",
      "title": {
       "ZH": "意图",
       "EN": "Intent"
      },
      "shape": "label"
     },
     {
      "name": "roleLabel",
      "title": {
       "ZH": "地位",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   },
   {
    "name": "sites",
    "title": {
     "ZH": "园内的载体",
     "EN": "Sites in it"
    },
    "facts": []
   }
  ]
 },
 "Platform": {
  "name": "Platform",
  "title": {
   "ZH": "平台",
   "EN": "A platform"
  },
  "query": "query PlatformPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Platform { name kindLabel(lang: $lang) level floorArea { value unit qualifierLabel(lang: $lang) text } locations(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } companies(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } supports(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "level",
    "title": {
     "ZH": "级别",
     "EN": "Level as recorded"
    },
    "shape": "text"
   },
   {
    "name": "floorArea",
    "title": {
     "ZH": "建筑面积",
     "EN": "Floor area"
    },
    "shape": "quantity"
   }
  ],
  "links": [
   {
    "name": "locations",
    "title": {
     "ZH": "所在地",
     "EN": "Where it is"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "companies",
    "title": {
     "ZH": "入驻的企业",
     "EN": "Companies located in it"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "supports",
    "title": {
     "ZH": "支撑的产业链与环节",
     "EN": "Chains and segments it supports"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Policy": {
  "name": "Policy",
  "title": {
   "ZH": "政策",
   "EN": "A policy"
  },
  "query": "query PolicyPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Policy { name kindLabel(lang: $lang) issuedOn instrumentsLabel(lang: $lang) partOf { __typename id ... on Named { name } } issuedBy(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } parts(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } appliesTo(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } projects(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "issuedOn",
    "title": {
     "ZH": "发布日期",
     "EN": "Day of issue"
    },
    "shape": "text"
   },
   {
    "name": "instrumentsLabel",
    "title": {
     "ZH": "政策工具",
     "EN": "What it offers"
    },
    "shape": "labels"
   },
   {
    "name": "partOf",
    "title": {
     "ZH": "所属政策",
     "EN": "The policy it is part of"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "issuedBy",
    "title": {
     "ZH": "发布机构",
     "EN": "Who issued it"
    },
    "facts": []
   },
   {
    "name": "parts",
    "title": {
     "ZH": "组成部分",
     "EN": "Its parts"
    },
    "facts": []
   },
   {
    "name": "appliesTo",
    "title": {
     "ZH": "适用对象",
     "EN": "What it applies to"
    },
    "facts": []
   },
   {
    "name": "projects",
    "title": {
     "ZH": "在其下的项目",
     "EN": "Projects under it"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Product": {
  "name": "Product",
  "title": {
   "ZH": "产品",
   "EN": "A product"
  },
  "query": "query ProductPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Product { name nameEn aliases kindLabel(lang: $lang) hsCodes segment { __typename id ... on Named { name } } makers(first: 12) { totalCount edges { id capacity { value unit qualifierLabel(lang: $lang) text } share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } inputs(first: 12) { totalCount edges { id necessity substitutable evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } inputOf(first: 12) { totalCount edges { id necessity substitutable evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } technologies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   },
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "hsCodes",
    "title": {
     "ZH": "海关编码",
     "EN": "HS codes"
    },
    "shape": "list"
   },
   {
    "name": "segment",
    "title": {
     "ZH": "所属环节",
     "EN": "Its segment"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "makers",
    "title": {
     "ZH": "生产者",
     "EN": "Who makes it"
    },
    "facts": [
     {
      "name": "capacity",
      "title": {
       "ZH": "产能",
       "EN": "Capacity in the source's unit"
      },
      "shape": "quantity"
     },
     {
      "name": "share",
      "title": {
       "ZH": "市场份额",
       "EN": "Market share"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "inputs",
    "title": {
     "ZH": "所用的产品",
     "EN": "Products that go into it"
    },
    "facts": [
     {
      "name": "necessity",
      "title": {
       "ZH": "必要程度",
       "EN": "How necessary"
      },
      "shape": "text"
     },
     {
      "name": "substitutable",
      "title": {
       "ZH": "能否替代",
       "EN": "Whether it can be replaced"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "inputOf",
    "title": {
     "ZH": "用于的产品",
     "EN": "Products it goes into"
    },
    "facts": [
     {
      "name": "necessity",
      "title": {
       "ZH": "必要程度",
       "EN": "How necessary"
      },
      "shape": "text"
     },
     {
      "name": "substitutable",
      "title": {
       "ZH": "能否替代",
       "EN": "Whether it can be replaced"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "technologies",
    "title": {
     "ZH": "支撑它的技术",
     "EN": "Technologies that serve it"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Project": {
  "name": "Project",
  "title": {
   "ZH": "项目",
   "EN": "A project"
  },
  "query": "query ProjectPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Project { name kindLabel(lang: $lang) natureLabel(lang: $lang) investment(in: YI_CNY) { value unit qualifierLabel(lang: $lang) text } landArea { value unit qualifierLabel(lang: $lang) text } floorArea { value unit qualifierLabel(lang: $lang) text } expectedOutput(in: YI_CNY) { value unit qualifierLabel(lang: $lang) text } capacity { value unit qualifierLabel(lang: $lang) text } parts phaseOf { __typename id ... on Named { name } } milestones(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   stageLabel(lang: $lang) localLabel on planned  } } } updates(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   text evidence { asOf }  } } } investors(first: 12) { totalCount edges { id share evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } locations(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } segments(first: 12) { totalCount edges { id modeLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } phases(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } attractedBy(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } signedAt(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } under(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } timeline { on text planned evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "natureLabel",
    "title": {
     "ZH": "性质",
     "EN": "Nature"
    },
    "shape": "label"
   },
   {
    "name": "investment",
    "title": {
     "ZH": "总投资",
     "EN": "Investment"
    },
    "shape": "quantity"
   },
   {
    "name": "landArea",
    "title": {
     "ZH": "用地面积",
     "EN": "Land area"
    },
    "shape": "quantity"
   },
   {
    "name": "floorArea",
    "title": {
     "ZH": "建筑面积",
     "EN": "Floor area"
    },
    "shape": "quantity"
   },
   {
    "name": "expectedOutput",
    "title": {
     "ZH": "预计产值",
     "EN": "Expected output a year"
    },
    "shape": "quantity"
   },
   {
    "name": "capacity",
    "title": {
     "ZH": "产能",
     "EN": "Capacity in the source's unit"
    },
    "shape": "quantity"
   },
   {
    "name": "parts",
    "title": {
     "ZH": "项目数",
     "EN": "Number of projects"
    },
    "shape": "text"
   },
   {
    "name": "phaseOf",
    "title": {
     "ZH": "所属项目",
     "EN": "The project it is a phase of"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "milestones",
    "title": {
     "ZH": "节点",
     "EN": "Milestones by date"
    },
    "facts": []
   },
   {
    "name": "updates",
    "title": {
     "ZH": "台账记录",
     "EN": "Ledger rows by date"
    },
    "facts": []
   },
   {
    "name": "investors",
    "title": {
     "ZH": "投资方",
     "EN": "Who invests"
    },
    "facts": [
     {
      "name": "share",
      "title": {
       "ZH": "份额",
       "EN": "Share"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "locations",
    "title": {
     "ZH": "所在地",
     "EN": "Where it is"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "segments",
    "title": {
     "ZH": "服务的环节",
     "EN": "Segments it serves"
    },
    "facts": [
     {
      "name": "modeLabel",
      "title": {
       "ZH": "方式",
       "EN": "Mode"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "phases",
    "title": {
     "ZH": "各期",
     "EN": "Its phases"
    },
    "facts": []
   },
   {
    "name": "attractedBy",
    "title": {
     "ZH": "由谁带来",
     "EN": "Who attracted it"
    },
    "facts": []
   },
   {
    "name": "signedAt",
    "title": {
     "ZH": "签约的事件",
     "EN": "The events it was signed at"
    },
    "facts": []
   },
   {
    "name": "under",
    "title": {
     "ZH": "所依据的政策",
     "EN": "Policies it is under"
    },
    "facts": []
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Recognition": {
  "name": "Recognition",
  "title": {
   "ZH": "荣誉、名单、试点",
   "EN": "A recognition"
  },
  "query": "query RecognitionPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Recognition { name levelLabel(lang: $lang) issuer recipients(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "levelLabel",
    "title": {
     "ZH": "级别",
     "EN": "Level"
    },
    "shape": "label"
   },
   {
    "name": "issuer",
    "title": {
     "ZH": "授予者",
     "EN": "Who gave it"
    },
    "shape": "text"
   }
  ],
  "links": [
   {
    "name": "recipients",
    "title": {
     "ZH": "获得者",
     "EN": "Who received it"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   }
  ]
 },
 "Region": {
  "name": "Region",
  "title": {
   "ZH": "行政区",
   "EN": "An administrative region"
  },
  "query": "query RegionPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Region { name nameEn levelLabel(lang: $lang) code aliases partOf { __typename id ... on Named { name } } regions(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } zones(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } companies(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } projects(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } events(first: 12) { totalCount edges { id role evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "levelLabel",
    "title": {
     "ZH": "级别",
     "EN": "Level"
    },
    "shape": "label"
   },
   {
    "name": "code",
    "title": {
     "ZH": "行政区划代码",
     "EN": "Division code"
    },
    "shape": "text"
   },
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   },
   {
    "name": "partOf",
    "title": {
     "ZH": "上级行政区",
     "EN": "The region it lies in"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "regions",
    "title": {
     "ZH": "下级行政区",
     "EN": "Regions inside it"
    },
    "facts": []
   },
   {
    "name": "zones",
    "title": {
     "ZH": "区内的开发区",
     "EN": "Zones inside it"
    },
    "facts": []
   },
   {
    "name": "companies",
    "title": {
     "ZH": "区内有记录的企业",
     "EN": "Companies recorded in it or anywhere below"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "区内项目",
     "EN": "Projects located in it or below"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "events",
    "title": {
     "ZH": "参加的事件",
     "EN": "Events it took part in"
    },
    "facts": [
     {
      "name": "role",
      "title": {
       "ZH": "角色",
       "EN": "Role as recorded"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Segment": {
  "name": "Segment",
  "title": {
   "ZH": "环节",
   "EN": "A segment"
  },
  "query": "query SegmentPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Segment { name nameEn positionLabel(lang: $lang) importance adequate chain { __typename id ... on Named { name } } partOf { __typename id ... on Named { name } } segments(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } fedBy(first: 12) { totalCount edges { id weight evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } feeds(first: 12) { totalCount edges { id weight evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } companies(first: 12) { totalCount edges { id roleLabel(lang: $lang) share since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } products(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } projects(first: 12) { totalCount edges { id modeLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } technologies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } focusedOnBy(first: 12) { totalCount edges { id intentLabel(lang: $lang) roleLabel(lang: $lang) since evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } surveyedBy(first: 12) { totalCount edges { id on by evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } supporters(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "positionLabel",
    "title": {
     "ZH": "位置",
     "EN": "Position"
    },
    "shape": "label"
   },
   {
    "name": "importance",
    "title": {
     "ZH": "重要性",
     "EN": "Importance"
    },
    "shape": "text"
   },
   {
    "name": "adequate",
    "title": {
     "ZH": "一区内几家生产者算强",
     "EN": "How many makers in one zone count as strong"
    },
    "shape": "text"
   },
   {
    "name": "chain",
    "title": {
     "ZH": "所属产业链",
     "EN": "Its chain"
    },
    "shape": "node"
   },
   {
    "name": "partOf",
    "title": {
     "ZH": "所属归组环节",
     "EN": "The group segment it is part of"
    },
    "shape": "node"
   }
  ],
  "links": [
   {
    "name": "segments",
    "title": {
     "ZH": "下级环节",
     "EN": "Segments it groups"
    },
    "facts": []
   },
   {
    "name": "fedBy",
    "title": {
     "ZH": "供给它的环节",
     "EN": "Segments that feed it"
    },
    "facts": [
     {
      "name": "weight",
      "title": {
       "ZH": "权重",
       "EN": "Weight"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "feeds",
    "title": {
     "ZH": "它供给的环节",
     "EN": "Segments it feeds"
    },
    "facts": [
     {
      "name": "weight",
      "title": {
       "ZH": "权重",
       "EN": "Weight"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "companies",
    "title": {
     "ZH": "环节内的企业",
     "EN": "Companies active in it or below it"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "share",
      "title": {
       "ZH": "占该环节的份额",
       "EN": "Share of the segment"
      },
      "shape": "text"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "products",
    "title": {
     "ZH": "环节的产品",
     "EN": "Products of the segment"
    },
    "facts": []
   },
   {
    "name": "projects",
    "title": {
     "ZH": "服务于它的项目",
     "EN": "Projects that serve it"
    },
    "facts": [
     {
      "name": "modeLabel",
      "title": {
       "ZH": "方式",
       "EN": "Mode"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "technologies",
    "title": {
     "ZH": "支撑它的技术",
     "EN": "Technologies that serve it"
    },
    "facts": []
   },
   {
    "name": "focusedOnBy",
    "title": {
     "ZH": "发展它的开发区与园区",
     "EN": "Zones and parks that focus on it"
    },
    "facts": [
     {
      "name": "intentLabel",
      "title": {
       "ZH": "意图",
       "EN": "Intent"
      },
      "shape": "label"
     },
     {
      "name": "roleLabel",
      "title": {
       "ZH": "地位",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "surveyedBy",
    "title": {
     "ZH": "调查过它的开发区",
     "EN": "Zones that surveyed it"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "调查日期",
       "EN": "Day of the survey"
      },
      "shape": "text"
     },
     {
      "name": "by",
      "title": {
       "ZH": "调查单位",
       "EN": "Who surveyed"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "supporters",
    "title": {
     "ZH": "支撑它的平台与机构",
     "EN": "Platforms and institutions that support it"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Site": {
  "name": "Site",
  "title": {
   "ZH": "载体",
   "EN": "A site"
  },
  "query": "query SitePage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Site { name kindLabel(lang: $lang) statusLabel(lang: $lang) area { value unit qualifierLabel(lang: $lang) text } freeArea { value unit qualifierLabel(lang: $lang) text } availableFrom terms partOf { __typename id ... on Named { name } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "kindLabel",
    "title": {
     "ZH": "类别",
     "EN": "Kind"
    },
    "shape": "label"
   },
   {
    "name": "statusLabel",
    "title": {
     "ZH": "状态",
     "EN": "State"
    },
    "shape": "label"
   },
   {
    "name": "area",
    "title": {
     "ZH": "用地或建筑面积",
     "EN": "Land or floor area"
    },
    "shape": "quantity"
   },
   {
    "name": "freeArea",
    "title": {
     "ZH": "其中现在可用者",
     "EN": "What of it is free now"
    },
    "shape": "quantity"
   },
   {
    "name": "availableFrom",
    "title": {
     "ZH": "最早可交付的日期",
     "EN": "Earliest day of handing over"
    },
    "shape": "text"
   },
   {
    "name": "terms",
    "title": {
     "ZH": "价格、层高、承重等条件",
     "EN": "Price"
    },
    "shape": "text"
   },
   {
    "name": "partOf",
    "title": {
     "ZH": "所在的园区、开发区或行政区",
     "EN": "The park"
    },
    "shape": "node"
   }
  ],
  "links": []
 },
 "Source": {
  "name": "Source",
  "title": {
   "ZH": "来源",
   "EN": "A page"
  },
  "query": "query SourcePage($id: ID!) { node(id: $id) { __typename id ... on Source { title publisher url publishedOn retrievedOn reliability note } } }",
  "facts": [
   {
    "name": "title",
    "title": {
     "ZH": "标题",
     "EN": "Title"
    },
    "shape": "text"
   },
   {
    "name": "publisher",
    "title": {
     "ZH": "发布者",
     "EN": "Publisher"
    },
    "shape": "text"
   },
   {
    "name": "url",
    "title": {
     "ZH": "网址",
     "EN": "Address"
    },
    "shape": "text"
   },
   {
    "name": "publishedOn",
    "title": {
     "ZH": "发布日期",
     "EN": "Day of publication"
    },
    "shape": "text"
   },
   {
    "name": "retrievedOn",
    "title": {
     "ZH": "查阅日期",
     "EN": "Day of reading"
    },
    "shape": "text"
   },
   {
    "name": "reliability",
    "title": {
     "ZH": "可靠程度",
     "EN": "Grade of reliability"
    },
    "shape": "text"
   },
   {
    "name": "note",
    "title": {
     "ZH": "备注",
     "EN": "Note"
    },
    "shape": "text"
   }
  ],
  "links": []
 },
 "Technology": {
  "name": "Technology",
  "title": {
   "ZH": "技术",
   "EN": "A technology or process"
  },
  "query": "query TechnologyPage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Technology { name aliases holders(first: 12) { totalCount edges { id since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } uses(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   }
  ],
  "links": [
   {
    "name": "holders",
    "title": {
     "ZH": "掌握它的企业",
     "EN": "Companies that master it"
    },
    "facts": [
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "uses",
    "title": {
     "ZH": "用于的环节与产品",
     "EN": "Segments and products it serves"
    },
    "facts": []
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   }
  ]
 },
 "Update": {
  "name": "Update",
  "title": {
   "ZH": "台账记录",
   "EN": "A ledger row"
  },
  "query": "query UpdatePage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Update { stageLabel(lang: $lang) text problem nextStep inPlace(in: YI_CNY) { value unit qualifierLabel(lang: $lang) text } unit { __typename id ... on Named { name } } project { __typename id ... on Named { name } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "stageLabel",
    "title": {
     "ZH": "台账所写阶段",
     "EN": "Stage as the ledger says"
    },
    "shape": "label"
   },
   {
    "name": "text",
    "title": {
     "ZH": "进展",
     "EN": "What happened"
    },
    "shape": "text"
   },
   {
    "name": "problem",
    "title": {
     "ZH": "问题",
     "EN": "Problem"
    },
    "shape": "text"
   },
   {
    "name": "nextStep",
    "title": {
     "ZH": "下一步",
     "EN": "Next step"
    },
    "shape": "text"
   },
   {
    "name": "inPlace",
    "title": {
     "ZH": "到位资金",
     "EN": "Money in place"
    },
    "shape": "quantity"
   },
   {
    "name": "unit",
    "title": {
     "ZH": "责任单位",
     "EN": "Unit in charge"
    },
    "shape": "node"
   },
   {
    "name": "project",
    "title": {
     "ZH": "所属项目",
     "EN": "The project"
    },
    "shape": "node"
   }
  ],
  "links": []
 },
 "Zone": {
  "name": "Zone",
  "title": {
   "ZH": "开发区",
   "EN": "A development zone"
  },
  "query": "query ZonePage($id: ID!, $lang: Language) { node(id: $id) { __typename id ... on Zone { name nameEn shortName levelLabel(lang: $lang) kind establishedOn area { value unit qualifierLabel(lang: $lang) text } aliases website region { __typename id ... on Named { name } } singleSourceCount parks(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } companies(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } projects(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } platforms(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } institutions(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } eventsHeld(first: 12) { totalCount edges { id roleLabel(lang: $lang) since until statusLabel(lang: $lang) evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } focuses(first: 12) { totalCount edges { id intentLabel(lang: $lang) roleLabel(lang: $lang) since evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } policies(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } recognitions(first: 12) { totalCount edges { id on rank evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } surveys(first: 12) { totalCount edges { id on by evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id ... on Named { name } } } } events(first: 12) { totalCount edges { id role evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  on  } } } observations(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id   value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name }  } } } sites(first: 12) { totalCount edges { id  evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } node { __typename id name  } } } evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } } } } }",
  "facts": [
   {
    "name": "nameEn",
    "title": {
     "ZH": "英文名",
     "EN": "English name"
    },
    "shape": "text"
   },
   {
    "name": "shortName",
    "title": {
     "ZH": "简称",
     "EN": "Short name"
    },
    "shape": "text"
   },
   {
    "name": "levelLabel",
    "title": {
     "ZH": "级别",
     "EN": "Level"
    },
    "shape": "label"
   },
   {
    "name": "kind",
    "title": {
     "ZH": "类别",
     "EN": "Kind as recorded"
    },
    "shape": "text"
   },
   {
    "name": "establishedOn",
    "title": {
     "ZH": "设立时间",
     "EN": "When it was founded"
    },
    "shape": "text"
   },
   {
    "name": "area",
    "title": {
     "ZH": "面积",
     "EN": "Area"
    },
    "shape": "quantity"
   },
   {
    "name": "aliases",
    "title": {
     "ZH": "别名",
     "EN": "Other names"
    },
    "shape": "list"
   },
   {
    "name": "website",
    "title": {
     "ZH": "网站",
     "EN": "Website"
    },
    "shape": "text"
   },
   {
    "name": "region",
    "title": {
     "ZH": "所在行政区",
     "EN": "The region it lies in"
    },
    "shape": "node"
   },
   {
    "name": "singleSourceCount",
    "title": {
     "ZH": "只有一个有记录来源的采购有多少",
     "EN": "How many inputs have one recorded source"
    },
    "shape": "text"
   }
  ],
  "links": [
   {
    "name": "parks",
    "title": {
     "ZH": "区内园区",
     "EN": "Parks inside it"
    },
    "facts": []
   },
   {
    "name": "companies",
    "title": {
     "ZH": "区内有记录的企业",
     "EN": "Companies recorded in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "projects",
    "title": {
     "ZH": "区内项目",
     "EN": "Projects located in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "platforms",
    "title": {
     "ZH": "区内平台",
     "EN": "Platforms located in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "institutions",
    "title": {
     "ZH": "区内机构",
     "EN": "Institutions located in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "eventsHeld",
    "title": {
     "ZH": "在区内发生的事件",
     "EN": "Events held in it or in its parks"
    },
    "facts": [
     {
      "name": "roleLabel",
      "title": {
       "ZH": "角色",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     },
     {
      "name": "until",
      "title": {
       "ZH": "结束",
       "EN": "End"
      },
      "shape": "text"
     },
     {
      "name": "statusLabel",
      "title": {
       "ZH": "状态",
       "EN": "Status"
      },
      "shape": "label"
     }
    ]
   },
   {
    "name": "focuses",
    "title": {
     "ZH": "发展的产业链与环节",
     "EN": "Chains and segments it wants"
    },
    "facts": [
     {
      "name": "intentLabel",
      "title": {
       "ZH": "意图",
       "EN": "Intent"
      },
      "shape": "label"
     },
     {
      "name": "roleLabel",
      "title": {
       "ZH": "地位",
       "EN": "Role"
      },
      "shape": "label"
     },
     {
      "name": "since",
      "title": {
       "ZH": "开始",
       "EN": "Start"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "policies",
    "title": {
     "ZH": "适用的政策",
     "EN": "Policies that apply to it"
    },
    "facts": []
   },
   {
    "name": "recognitions",
    "title": {
     "ZH": "所获荣誉",
     "EN": "Recognitions it received"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "获得日期",
       "EN": "When"
      },
      "shape": "text"
     },
     {
      "name": "rank",
      "title": {
       "ZH": "名次",
       "EN": "Place"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "surveys",
    "title": {
     "ZH": "调查过的产业链与环节",
     "EN": "Chains and segments it surveyed"
    },
    "facts": [
     {
      "name": "on",
      "title": {
       "ZH": "调查日期",
       "EN": "Day of the survey"
      },
      "shape": "text"
     },
     {
      "name": "by",
      "title": {
       "ZH": "调查单位",
       "EN": "Who surveyed"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "events",
    "title": {
     "ZH": "参加的事件",
     "EN": "Events it took part in"
    },
    "facts": [
     {
      "name": "role",
      "title": {
       "ZH": "角色",
       "EN": "Role as recorded"
      },
      "shape": "text"
     }
    ]
   },
   {
    "name": "observations",
    "title": {
     "ZH": "观测值",
     "EN": "Observations about it"
    },
    "facts": []
   },
   {
    "name": "sites",
    "title": {
     "ZH": "区内的载体",
     "EN": "Sites in it or in its parks"
    },
    "facts": []
   }
  ]
 }
}
