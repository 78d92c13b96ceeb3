namespace Chat;

/// <summary>What a client of the demonstration received in one message.</summary>
internal sealed record DemoReceipt(string Name, byte[] Bytes, IReadOnlyList<string> Lines);
