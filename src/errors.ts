// The errors a caller may see; everything else is a fault of ours and is masked.

export class UserFacing extends Error {
  readonly code: string
  readonly path: readonly string[] | undefined
  constructor(code: string, message: string, path?: readonly string[], options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    this.path = path
  }
}

export class NotFound extends UserFacing {
  constructor(what: string, id: string, path?: readonly string[]) {
    super('NOT_FOUND', `There is no ${what} with the id "${id}".`, path)
  }
}

export class Forbidden extends UserFacing {
  constructor(message = 'You are not allowed to do this.', path?: readonly string[]) {
    super('FORBIDDEN', message, path)
  }
}

export class Unauthenticated extends UserFacing {
  constructor(message = 'You must sign in to do this.') {
    super('UNAUTHENTICATED', message)
  }
}

/** Who is asking cannot be believed; the whole request is refused, not only what needs a role. */
export class RefusedToken extends Unauthenticated {}

/** Something the service rests on does not answer; the same request may well work later. */
export class Unavailable extends UserFacing {
  constructor(message = 'The service cannot answer right now. Please try again.', options?: ErrorOptions) {
    super('UNAVAILABLE', message, undefined, options)
  }
}
