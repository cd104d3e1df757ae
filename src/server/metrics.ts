/** Figures for Prometheus at `/metrics`: what was asked, refused, how long it and its statements took, how full the server is. */
import type { ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { StatementReport } from '../database/database.ts'
import type { OperationGate } from './limits/operationGate.ts'

/** Seconds; from an answer out of memory to the limit of an operation. */
const buckets = [0.002, 0.01, 0.05, 0.2, 1, 5, 15]

export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Histogram({
    name: 'liantu_request_seconds',
    help: 'Requests by endpoint and HTTP status',
    labelNames: ['endpoint', 'status'],
    buckets,
    registers: [this.registry],
  })
  private readonly refused = new Counter({
    name: 'liantu_refusals_total',
    help: 'Requests refused before they ran, by error code',
    labelNames: ['code'],
    registers: [this.registry],
  })
  private readonly statements = new Histogram({
    name: 'liantu_statement_seconds',
    help: 'Statements by name and outcome',
    labelNames: ['statement', 'outcome'],
    buckets,
    registers: [this.registry],
  })

  constructor(gate: OperationGate) {
    const registers = [this.registry]
    new Gauge({
      name: 'liantu_operations_in_flight',
      help: 'Operations that run now',
      registers,
      collect() {
        this.set(gate.state.inFlight)
      },
    })
    new Gauge({
      name: 'liantu_operations_waiting',
      help: 'Operations that wait for their turn',
      registers,
      collect() {
        this.set(gate.state.waiting)
      },
    })
  }

  /** Memory, event loop, garbage collection: one server of a process tells them. */
  tellProcess(): void {
    collectDefaultMetrics({ register: this.registry })
  }

  request(endpoint: string, status: number, milliseconds: number): void {
    this.requests.observe({ endpoint, status }, milliseconds / 1000)
  }

  refusal(code: string): void {
    this.refused.inc({ code })
  }

  statement({ statement, milliseconds, failed }: StatementReport): void {
    this.statements.observe({ statement: statement.name, outcome: failed ?? 'ok' }, milliseconds / 1000)
  }

  async send(response: ServerResponse): Promise<void> {
    const text = await this.registry.metrics()
    response.writeHead(200, { 'content-type': this.registry.contentType, 'cache-control': 'no-store' })
    response.end(text)
  }
}
