import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community on a loopback port, without authentication: `java -cp … Server.java DIRECTORY PORT PAGE_CACHE_MB`. Says READY; stops when its
 * standard input ends. The directory stays, and may be that of a server that was killed.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    var server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[2]) * 1024 * 1024)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
