import type { Blueprint } from '#domain/blueprint.ts';

type Tool = Blueprint['tools']['items'][number];

/** One row of the table; the order of arguments is that of its columns. */
function tool(
  category: string,
  name: string,
  use: string,
  applicability: Tool['applicability'],
  applicabilityNote?: string,
): Tool {
  const row = { category, name, use, applicability };
  return applicabilityNote === undefined ? row : { ...row, applicabilityNote };
}

/** Thirty-five tools; which of them are used depends on what the organisation has standardised on. */
export const tools: Blueprint['tools'] = {
  source: '10 Tools',
  items: [
    tool(
      'Cloud platforms',
      'AWS',
      'Runtimes for integrations, messaging, API management',
      'context-specific',
    ),
    tool('Cloud platforms', 'Microsoft Azure', 'Integration services, IAM, networks', 'context-specific'),
    tool('Cloud platforms', 'Google Cloud', 'Messaging and infrastructure for APIs', 'context-specific'),
    tool(
      'Integration platforms (iPaaS/ESB)',
      'MuleSoft Anypoint Platform',
      'API-led connections and flows, and managing them',
      'context-specific',
      'common in many enterprises',
    ),
    tool(
      'Integration platforms (iPaaS/ESB)',
      'Dell Boomi',
      'Workflows, connectors and mapping as a service',
      'context-specific',
    ),
    tool(
      'Integration platforms (cloud-native)',
      'Azure Logic Apps / Azure Functions',
      'Automated workflows, and glue between systems',
      'context-specific',
    ),
    tool(
      'Integration platforms (cloud-native)',
      'AWS Step Functions / Lambda',
      'Orchestration, and services that integrate',
      'context-specific',
    ),
    tool('Messaging / streaming', 'Apache Kafka', 'Streams of events, asynchronous integration', 'common'),
    tool('Messaging / streaming', 'RabbitMQ', 'Queues and routing of messages', 'optional'),
    tool(
      'Messaging / streaming',
      'Azure Service Bus',
      'Queues and topics as a managed service',
      'context-specific',
    ),
    tool('API management', 'Apigee', 'Gateway, policies and analytics for APIs', 'context-specific'),
    tool(
      'API management',
      'Azure API Management',
      'Gateway with subscription keys and policies',
      'context-specific',
    ),
    tool('API management', 'Kong / NGINX', 'Policies at a gateway or reverse proxy', 'optional'),
    tool('Observability', 'Splunk', 'Collecting and searching logs', 'common'),
    tool('Observability', 'Datadog', 'Metrics, traces and dashboards', 'optional'),
    tool('Observability', 'Prometheus + Grafana', 'Metrics, shown on dashboards', 'optional'),
    tool(
      'Observability',
      'OpenTelemetry',
      'One standard for instrumenting traces and metrics',
      'optional',
      'growing',
    ),
    tool('Security', 'HashiCorp Vault / cloud secrets manager', 'Keeping and rotating secrets', 'common'),
    tool(
      'Security',
      'Snyk / Mend / dependency scanners',
      'Finding vulnerabilities in code artefacts',
      'optional',
    ),
    tool('Security', 'Burp Suite (limited)', 'Help with security tests of APIs', 'context-specific'),
    tool(
      'Identity/IAM',
      'OAuth2/OIDC provider (Okta/Entra ID)',
      'Authentication, and validation of tokens',
      'common',
    ),
    tool(
      'ITSM',
      'ServiceNow',
      'Management of incidents, problems and changes',
      'context-specific',
      'common in IT organisations',
    ),
    tool('Collaboration', 'Microsoft Teams / Slack', 'Working together, and escalating', 'common'),
    tool('Documentation', 'Confluence / SharePoint', 'Designs, runbooks and the knowledge base', 'common'),
    tool('Source control', 'GitHub / GitLab / Bitbucket', 'Versions and reviews of code', 'common'),
    tool('CI/CD', 'Jenkins / GitHub Actions / GitLab CI', 'Automated build, test and deployment', 'common'),
    tool('Container/orchestration', 'Docker', 'Packaging what the runtime needs', 'optional'),
    tool('Container/orchestration', 'Kubernetes', 'Integration services run at scale', 'context-specific'),
    tool('Testing', 'Postman', 'Trying out APIs; collections of requests', 'common'),
    tool('Testing', 'SoapUI', 'Testing SOAP services in legacy estates', 'context-specific'),
    tool('Testing', 'Pact', 'Contract tests of APIs and events', 'optional'),
    tool('Data tooling', 'SQL clients (DBeaver, DataGrip)', 'Checking and reconciling data', 'common'),
    tool(
      'Data tooling',
      'ETL tools (Informatica, dbt)',
      'Pipelines and transformations in batches',
      'context-specific',
    ),
    tool('Project management', 'Jira / Azure DevOps', 'Following work and its delivery', 'common'),
    tool('Diagramming', 'Lucidchart / Draw.io', 'Diagrams of sequences and architectures', 'common'),
  ],
};
