import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { bodyLimit, FORM_BYTES } from './http/body-limit';
import { answerFailure } from './http/failure';
import { observed } from './http/observed';
import { openapi } from './http/openapi';
import { origins } from './http/origins';
import { Refused } from './http/refused';
import { RequestLimit } from './http/request-limit';
import { serveRoute } from './http/serve-route';
import type { Parts } from './parts';
import { allRoutes } from './routes/all';

/** What answers the server's requests. */
export function createApp(parts: Parts): Hono {
  const app = new Hono();
  const { settings } = parts;
  app.onError((error, context) => answerFailure(parts, error, context));
  app.notFound((context) => answerFailure(parts, new Refused('not-found'), context));
  app.use(observed(parts));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      // Tells browsers which pages may read an answer; extensions read it by CORS.
      crossOriginResourcePolicy: false,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(origins(settings.FICHA_ORIGINS));
  const routes = allRoutes(parts);
  const limit = new RequestLimit(settings.FICHA_REQUESTS_A_MINUTE, parts.now);
  for (const one of routes) {
    if (one.body) app.use(one.path, bodyLimit(one.isOpen ? FORM_BYTES : settings.FICHA_BODY_BYTES));
    app.on(one.method.toUpperCase(), one.path, serveRoute(parts, limit, one));
  }
  const description = openapi(routes);
  app.get('/openapi.json', (context) => {
    context.set('route' as never, '/openapi.json' as never);
    return context.json(description);
  });
  return app;
}
