// File: Library.cs
namespace ThirdParty;

[Serializable]
public sealed class Message
{
    public int Number;
}

[Serializable]
public sealed partial class Other
{
    public int Number;
}

[Serializable]
public partial struct Slot
{
    public int Row;
}
// File: Message.cs
namespace App;

[Serializable]
public sealed partial class Message
{
    public object? Attachment;
}

[Serializable]
public sealed partial class Slot
{
    public int Row;
}
