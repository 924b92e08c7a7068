import { Account } from './account.ts';
import type { AccountView, AgreementView, FlowView, LineView } from './view/types.ts';

/** An account that works its lists out once: for whoever asks for them again and again, and can hold them. */
export class KeptLists extends Account {
  #agreements: readonly AgreementView[] | undefined;
  #lines: readonly LineView[] | undefined;
  #flows: readonly FlowView[] | undefined;
  #view: AccountView | undefined;

  override view(): AccountView {
    this.#view ??= super.view();
    return this.#view;
  }

  override agreements(): AgreementView[] {
    this.#agreements ??= super.agreements();
    return [...this.#agreements];
  }

  override lines(): LineView[] {
    this.#lines ??= super.lines();
    return [...this.#lines];
  }

  override flows(): FlowView[] {
    this.#flows ??= super.flows();
    return [...this.#flows];
  }
}
