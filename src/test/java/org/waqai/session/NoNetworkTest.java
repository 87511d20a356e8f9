package org.waqai.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;

/** Whatever a file names, nothing is fetched: Java asks a selector of proxies before it connects to anything, and that one listens. */
class NoNetworkTest {

    private static final String PAGE = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://example.org/page.dtd"><html><head>
            <base href="http://example.org/"><link rel="stylesheet" href="style.css"><link rel="canonical" href="http://example.org/1">
            <meta http-equiv="refresh" content="0; url=http://example.org/next"><script src="http://example.org/x.js"></script></head>
            <body><iframe src="http://example.org/frame"></iframe><p>اندلعت اشتباكات عنيفة في حي طي بمدينة القامشلي مساء الأربعاء
            <img src="http://example.org/t.gif"></p></body></html>""";

    @TempDir
    private Path folder;

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final ProxySelector before = Objects.requireNonNull(ProxySelector.getDefault());

    @BeforeEach
    void listen() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("The network is asked for " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void stopListening() {
        ProxySelector.setDefault(before);
    }

    @Test
    void the_listener_hears_who_goes_out() {
        assertThat(catchThrowable(() -> new Socket("localhost", 9).close())).isNotNull();
        assertThat(asked).isNotEmpty();
    }

    @Test
    void an_import_asks_nobody() throws IOException {
        write("page.html", PAGE);
        write("feed.rss", """
                <rss><channel><title>وكالة</title><item><title>اشتباكات في حي طي</title><link>http://example.org/1</link>
                <enclosure url="http://example.org/a.mp3"/></item></channel></rss>""");
        write("xxe.xml", """
                <!DOCTYPE rss SYSTEM "http://example.org/rss.dtd" [<!ENTITY e SYSTEM "http://example.org/e">]>
                <rss><channel><item><title>&e;</title></item></channel></rss>""");
        write("table.csv", "text,url\nاشتباكات في حي طي,http://example.org/2\n");
        write("list.jsonl", "{\"text\": \"اشتباكات في حي حلكو\", \"url\": \"http://example.org/3\"}\n");
        try (CaseSession session = Cases.untitled(KilledProcess.imports(KilledProcess::oneClash))) {
            session.open(List.of(folder), Progress.NONE, Cancellation.NEVER);

            assertThat(session.view().contents().articles()).isEqualTo(4);
            assertThat(session.view().rejections()).hasSize(1);
        }
        assertThat(asked).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(UTF_8));
    }
}
