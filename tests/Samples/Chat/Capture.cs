using Chat;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>What an MFC process sent over TCP.</summary>
internal static class Capture
{
    public static byte[] Of(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Captures", $"socket_mfc_{name}.bin"));

    /// <summary>What a client of some dialect would send.</summary>
    public static byte[] OfMessage(ChatDialect dialect, string text, bool closes = false)
    {
        using MemoryStream stream = new();
        using Archive archive = new(stream, ArchiveMode.Store, dialect.ArchiveOptions);
        IChatMessage message = dialect.NewMessage();
        message.Text = text;
        message.Closes = closes;
        message.Serialize(archive);
        archive.Flush();
        return stream.ToArray();
    }
}
