/** What the start page reads of the graph, as any client would. */
export const STUDIES_MAX = 20;

export const studiesQuery = `query StartPage($first: Int!, $demoCourse: String!) {
  demo: course(key: $demoCourse) { title }
  studies(first: $first) {
    nodes {
      key
      question
      verdict
      warnings { code }
      metric { name unit direction }
      treated { n }
      comparison { n mean }
      claim { growthPercent source }
      effect { value low high level n }
      estimates { method estimate { value low high level n } }
      roi { costs { minorUnits currency } reasons { code } roiPercent { value low high } }
    }
    totalCount
  }
}`;
