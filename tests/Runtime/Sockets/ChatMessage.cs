using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>The message of MFC's chat samples CHATTER and CHATSRVR: close flag, text, history.</summary>
internal sealed class ChatMessage : IArchivable
{
    private ushort _closes;
    private string? _text = "";

    public bool Closes
    {
        get => _closes != 0;
        set => _closes = value ? (ushort)1 : (ushort)0;
    }

    public string? Text
    {
        get => _text;
        set => _text = value;
    }

    public StringList History { get; } = [];

    public static ChatMessage LoadFrom(Archive archive)
    {
        ChatMessage message = new();
        message.Serialize(archive);
        return message;
    }

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _closes);
        archive.Exchange(ref _text);
        History.Serialize(archive);
    }
}
