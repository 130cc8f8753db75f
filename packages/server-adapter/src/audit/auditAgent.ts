import type { Principal } from '../access/principal.ts';

/** Who saw or changed something, as it is kept. */
export interface AuditAgent {
  readonly id: string;
  readonly name?: string | undefined;
  readonly roles: readonly string[];
  /** From where they asked: an IP address, where the platform tells. */
  readonly address?: string | undefined;
}

export const agentOf = ({ id, name, roles }: Principal, address?: string): AuditAgent => ({ id, name, roles, address });

/** A machine: what it sent was filed without a person. */
export const machineAgent = (source: string): AuditAgent => ({ id: source, roles: ['service'] });
