import java.io.File;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j Community on a loopback port: `java -cp … Server.java DIRECTORY PORT PASSWORD`, with a new directory.
 * Says READY; stops and removes the directory when its standard input ends, as it does when its parent is killed.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    var directory = new File(args[0]);
    var server = new DatabaseManagementServiceBuilder(directory.toPath())
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      server.shutdown();
      FileUtils.deleteQuietly(directory);
    }));
    server.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
