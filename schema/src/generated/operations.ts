// Generated from the contract by `npm run contract`. Change the contract instead.
/** The loop's public operations, as people read them. */
export const loopOperations = `# The loop's public operations, as the documentation, the command line and the acceptance checks use them.
# Every mutation answers with its success or with a named problem: ask for \`... on Problem { message path }\`.

# People
mutation ImportPeople($input: ImportPeopleInput!) {
  importPeople(input: $input) {
    ...Imported
  }
}

mutation PublishCareerPath($input: PublishCareerPathInput!) {
  publishCareerPath(input: $input) {
    __typename
    ... on PublishCareerPathSuccess {
      careerPath {
        id
        key
        steps {
          key
          title
          payIncreasePercent
        }
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation MakeCareerCommitment($input: MakeCareerCommitmentInput!) {
  makeCareerCommitment(input: $input) {
    __typename
    ... on MakeCareerCommitmentSuccess {
      commitment {
        id
        status
        step {
          key
        }
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

# Learning
mutation CreateCourse($input: CreateCourseInput!) {
  createCourse(input: $input) {
    __typename
    ... on CreateCourseSuccess {
      course {
        id
        key
        title
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation ScheduleCohort($input: ScheduleCohortInput!) {
  scheduleCohort(input: $input) {
    __typename
    ... on ScheduleCohortSuccess {
      cohort {
        id
        key
        startsOn
        endsOn
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation ImportEnrollments($input: ImportEnrollmentsInput!) {
  importEnrollments(input: $input) {
    ...Imported
  }
}

mutation ImportActivity($input: ImportActivityInput!) {
  importActivity(input: $input) {
    ...Imported
  }
}

# Outcomes
mutation DefineMetric($input: DefineMetricInput!) {
  defineMetric(input: $input) {
    __typename
    ... on DefineMetricSuccess {
      metric {
        id
        key
        unit
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation ImportObservations($input: ImportObservationsInput!) {
  importObservations(input: $input) {
    ...Imported
  }
}

mutation DefineStudy($input: DefineStudyInput!) {
  defineStudy(input: $input) {
    __typename
    ... on DefineStudySuccess {
      study {
        id
        key
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation AddCostLine($input: AddCostLineInput!) {
  addCostLine(input: $input) {
    __typename
    ... on AddCostLineSuccess {
      costLine {
        id
        amount {
          minorUnits
          currency
        }
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

mutation SetMonetization($input: SetMonetizationInput!) {
  setMonetization(input: $input) {
    __typename
    ... on SetMonetizationSuccess {
      monetization {
        metric {
          key
        }
        valuePerUnit {
          minorUnits
          currency
        }
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

# Recognition
mutation PublishIncentivePolicy($input: PublishIncentivePolicyInput!) {
  publishIncentivePolicy(input: $input) {
    __typename
    ... on PublishIncentivePolicySuccess {
      policy {
        id
        key
        version
      }
    }
    ... on Problem {
      message
      path
    }
  }
}

# What a first screen reads
query Overview {
  viewer {
    roles
    person {
      id
    }
  }
  studies(first: 20) {
    nodes {
      key
      question
      effect {
        ...EstimateParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  courses(first: 20) {
    nodes {
      key
      title
    }
  }
  cohorts(first: 20) {
    nodes {
      key
      startsOn
    }
  }
  metrics(first: 20) {
    nodes {
      key
      name
      unit
    }
  }
  people(first: 20) {
    nodes {
      externalId
      displayName
    }
  }
  orgUnits(first: 20) {
    nodes {
      key
      name
    }
  }
  incentivePolicies(first: 20) {
    nodes {
      key
      title
    }
  }
  careerPaths(first: 20) {
    nodes {
      key
      title
    }
  }
  system {
    people {
      ...Status
    }
    learning {
      ...Status
    }
    recognition {
      ...Status
    }
    outcomes {
      ...Status
    }
  }
}

# What the three groups of users read
query StudyResult($key: String!) {
  study(key: $key) {
    key
    question
    design
    treated {
      n
    }
    comparison {
      n
    }
    effect {
      ...EstimateParts
    }
    estimates {
      method
      standardError
      estimate {
        ...EstimateParts
      }
    }
    warnings {
      code
      message
    }
    excluded {
      reason
      n
    }
  }
}

query Roi($key: String!) {
  study(key: $key) {
    roi {
      n
      costs {
        minorUnits
        currency
      }
      incentivesNotCosted {
        minorUnits
        currency
      }
      benefits {
        low {
          minorUnits
        }
        value {
          minorUnits
        }
        high {
          minorUnits
        }
        level
        n
        design
        grade
        asOf
      }
      roiPercent {
        ...EstimateParts
      }
      benefitCostRatio {
        ...EstimateParts
      }
      reasons {
        code
        message
      }
    }
  }
}

query Cohort($key: String!) {
  cohort(key: $key) {
    key
    course {
      title
    }
    enrollmentCounts {
      enrolled
      active
      completed
      withdrawn
    }
  }
}

query PolicyEntries($key: String!, $first: Int!, $after: String) {
  incentivePolicy(key: $key) {
    key
    entries(first: $first, after: $after) {
      totalCount
      nodes {
        id
        status
        amount {
          minorUnits
          currency
        }
        person {
          externalId
        }
        evidence {
          metric {
            key
          }
          baseline
          outcome
          growthPercent
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    notPaid(first: $first) {
      totalCount
      nodes {
        reason
        person {
          externalId
        }
      }
    }
  }
}

query WholeLife($externalId: String!, $metricKey: String! = "earnings") {
  personByExternalId(externalId: $externalId) {
    id
    displayName
    orgUnit {
      key
      name
    }
    careerCommitments(first: 10) {
      nodes {
        status
        step {
          title
          payIncreasePercent
        }
      }
    }
    enrollments(first: 10) {
      nodes {
        status
        enrolledOn
        completedOn
        withdrawnOn
        score
        cohort {
          key
          course {
            title
          }
        }
        activity {
          lastOn
          days
          count
        }
      }
    }
    observations(metricKey: $metricKey, first: 10) {
      nodes {
        from
        to
        value
      }
    }
    flightRiskWindow {
      opensOn
      closesOn
      status
    }
    incentives(first: 10) {
      nodes {
        status
        amount {
          minorUnits
          currency
        }
      }
    }
  }
}

fragment Imported on ImportResult {
  __typename
  ... on ImportReport {
    accepted
    unchanged
    refused
    problems {
      row
      path
      message
    }
  }
  ... on Problem {
    message
    path
  }
}

fragment EstimateParts on Estimate {
  value
  low
  high
  level
  n
  design
  grade
  asOf
}

fragment Status on ServiceStatus {
  pendingDocuments
  lagEvents
  lagSeconds
  openJobs
  timersDue
  parked
  journalEnd
}
`;
