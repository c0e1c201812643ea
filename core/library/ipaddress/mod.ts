/** `ipaddress`: IPv4 and IPv6 addresses, networks and interfaces. */
import type { ModuleSource } from '../modules.ts';
import { ADDRESSES } from './address.ts';
import { NETWORKS } from './network.ts';

export const IPADDRESS: ModuleSource = {
  name: 'ipaddress',
  doc: 'A fast, lightweight IPv4/IPv6 manipulation library in Python.',
  python: ADDRESSES + NETWORKS,
};
