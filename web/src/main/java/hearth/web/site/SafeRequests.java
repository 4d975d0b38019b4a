package hearth.web.site;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * What holds for a request before anything looks at its address. It must name the app by a name that the app has: a page
 * elsewhere could give its own name this app's address, and read here with its reader's browser. Every answer has the headers
 * that keep browsers from using it elsewhere.
 */
public final class SafeRequests implements HttpConfiguration.Customizer {
    /** What is answered to a request by another name. */
    static final int MISDIRECTED = 421;

    private static final int FORBIDDEN = 403;

    private static final int BAD_REQUEST = 400;
    private static final int USUAL_PORT = 80;
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    /** Nothing from another host, no script and no style in a page; the charts need no exception. */
    private static final Map<String, String> HEADERS = headers();

    private final String bind;
    private final Set<String> names;

    /**
     * @param bind the address that is listened on: known by it, as by the loopback names, with its port
     * @param names further ones by which it is known; one without a port is known on every port
     */
    public SafeRequests(String bind, Collection<String> names) {
        this.bind = bind.toLowerCase(Locale.ROOT);
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    static void addHeaders(HttpFields.Mutable answer) {
        HEADERS.forEach(answer::put);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        addHeaders(answer);
        if (request.getHeaders().contains(HttpHeader.UPGRADE, "websocket")) {
            throw new HttpException.RuntimeException(BAD_REQUEST);
        }
        List<String> hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        String authority = request.getHttpURI().getAuthority();
        boolean isKnown = !hosts.isEmpty()
                && hosts.stream().allMatch(host -> isKnown(host, request))
                && (authority == null || isKnown(authority, request));
        if (!isKnown || isFromElsewhere(request)) {
            throw new HttpException.RuntimeException(isKnown ? FORBIDDEN : MISDIRECTED);
        }
        return request;
    }

    /** Whether a page of another site sends it: browsers say so with everything but plain reading. */
    private static boolean isFromElsewhere(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = request.getHeaders().get(HttpHeader.HOST);
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }

    private boolean isKnown(String host, Request request) {
        String given = host.strip().toLowerCase(Locale.ROOT);
        String here = withoutPort(given, ":" + port(request));
        return LOOPBACK.contains(here)
                || here.equals(bind)
                || names.contains(given)
                || names.contains(given.replaceFirst(":\\d{1,5}$", ""));
    }

    /** The name before a port; as it is, and so no known one, where it has another port. */
    private static String withoutPort(String host, String port) {
        if (host.endsWith(port)) {
            return host.substring(0, host.length() - port.length());
        }
        return port.equals(":" + USUAL_PORT) ? host : host + " on another port";
    }

    private static int port(Request request) {
        SocketAddress here = request.getConnectionMetaData().getLocalSocketAddress();
        return here instanceof InetSocketAddress address ? address.getPort() : USUAL_PORT;
    }
}
