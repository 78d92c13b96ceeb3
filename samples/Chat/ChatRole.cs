namespace Chat;

/// <summary>What this process is in the chat.</summary>
internal enum ChatRole
{
    None,
    Server,
    Client,
    Demo,
}
