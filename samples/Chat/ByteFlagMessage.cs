namespace Chat;

/// <summary>
/// The message of programs that store the flag in one byte. MFC: <c>ar &lt;&lt; (BYTE)m_bClose; ar &lt;&lt; m_strText;
/// m_msgList.Serialize(ar);</c>
/// </summary>
[Serializable]
public sealed partial class ByteFlagMessage : IChatMessage
{
    /// <inheritdoc/>
    public bool Closes { get; set; }

    /// <inheritdoc/>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public List<string> History { get; set; } = [];
}
