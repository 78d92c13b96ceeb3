using Stevedore;

namespace Chat;

/// <summary>
/// What one side of the chat tells the other, whatever its flag looks like on the wire. MFC: CMsg of CHATTER and CHATSRVR.
/// </summary>
public interface IChatMessage : IArchivable
{
    /// <summary>Whether the sender ends the connection after this message. MFC: m_bClose.</summary>
    bool Closes { get; set; }

    /// <summary>The line that a client says; empty in a message of the server. MFC: m_strText.</summary>
    string Text { get; set; }

    /// <summary>The lines that a client has not been sent yet; empty in a message of a client. MFC: m_msgList.</summary>
    List<string> History { get; set; }
}
