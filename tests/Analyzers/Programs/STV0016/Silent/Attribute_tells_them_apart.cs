// File: Library.cs
namespace ThirdParty;

[Serializable]
public sealed partial class Message
{
    public int Number;
}
// File: Message.cs
using Stevedore;

namespace App;

[Serializable]
[RuntimeClass("AppMessage")]
public sealed partial class Message
{
    public object? Attachment;
}
