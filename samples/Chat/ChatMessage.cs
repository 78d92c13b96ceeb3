namespace Chat;

/// <summary>
/// The message as CHATTER and CHATSRVR send it. MFC: <c>ar &lt;&lt; (WORD)m_bClose; ar &lt;&lt; m_strText; m_msgList.Serialize(ar);</c>
/// </summary>
[Serializable]
public sealed partial class ChatMessage : IChatMessage
{
    private ushort _closes;

    /// <inheritdoc/>
    public bool Closes
    {
        get => _closes != 0;
        set => _closes = (ushort)(value ? 1 : 0);
    }

    /// <inheritdoc/>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public List<string> History { get; set; } = [];
}
