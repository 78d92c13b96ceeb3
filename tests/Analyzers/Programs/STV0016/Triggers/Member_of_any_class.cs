// File: Library.cs
namespace ThirdParty;

[Serializable]
internal sealed partial class Message
{
    public int Number;
}
// File: Message.cs
namespace App;

[Serializable]
public sealed partial class [|Message|]
{
    public string Text = "";
    public object? Attachment;
}
