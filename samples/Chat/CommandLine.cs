using System.Globalization;

namespace Chat;

/// <summary>What the user asks for.</summary>
internal sealed record CommandLine(ChatRole Role, ChatDialect Dialect)
{
    public const string Usage = """
        Chat as MFC's samples CHATTER and CHATSRVR do it; each side can be one of theirs.

          server [--port N]                             accepts clients until Ctrl+C
          client --name NAME [--host HOST] [--port N]   says each line of the standard input, and prints what is said
          --demo                                        a server and three clients in one process, and the bytes between them

          --byte-flag   the close flag of a message is a BYTE, not a WORD
          --ansi        text is in Windows code page 1252, not in UTF-16

        The port is 7000 and the host localhost, unless given.
        """;

    public string Host { get; init; } = "localhost";

    public int Port { get; init; } = 7000;

    public string Name { get; init; } = "";

    /// <summary>Understands the arguments.</summary>
    /// <returns>Null when they make no sense.</returns>
    public static CommandLine? Parse(IEnumerable<string> arguments)
    {
        CommandLine parsed = new(ChatRole.None, new ChatDialect());
        using IEnumerator<string> words = arguments.GetEnumerator();
        while (words.MoveNext())
        {
            CommandLine? next = words.Current switch
            {
                "server" or "client" or "--demo" when parsed.Role is not ChatRole.None => null,
                "server" => parsed with { Role = ChatRole.Server },
                "client" => parsed with { Role = ChatRole.Client },
                "--demo" => parsed with { Role = ChatRole.Demo },
                "--byte-flag" => parsed with { Dialect = new ChatDialect(ByteFlag: true, parsed.Dialect.Ansi) },
                "--ansi" => parsed with { Dialect = new ChatDialect(parsed.Dialect.ByteFlag, Ansi: true) },
                "--host" when words.MoveNext() => parsed with { Host = words.Current },
                "--name" when words.MoveNext() => parsed with { Name = words.Current },
                "--port" when words.MoveNext() && IsPort(words.Current, out int port) => parsed with { Port = port },
                _ => null,
            };
            if (next is null)
                return null;
            parsed = next;
        }

        return parsed.IsComplete ? parsed : null;
    }

    private bool IsComplete => Role is not ChatRole.None && (Role is ChatRole.Client) == (Name.Length > 0);

    private static bool IsPort(string word, out int port) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue;
}
