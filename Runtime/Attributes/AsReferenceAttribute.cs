namespace Stevedore;

/// <summary>
/// On a member whose type is an array, a collection, a string or another class that is stored in place: it is stored as a reference, with
/// its class and its identity. Two such members that refer to one list do so again when they are loaded, and a member declared as an
/// interface has what it had.
/// </summary>
/// <remarks>
/// On the wire: null, the number of what was stored before, or a tag with a name such as <c>List&lt;CPort&gt;</c> and what would stand in
/// place. MFC has no such classes, and <see cref="ArchivePeer.Mfc"/> refuses to store them. It changes the format of the member.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class AsReferenceAttribute : Attribute;
