using Stevedore;

[Serializable]
public partial class CMsg
{
    public string? Text;
    public bool Close;

    public void Serialize(Archive ar)
    {
        if (!ar.IsStoring)
        {
            Close = [|ar.ReadBool32()|];
            Text = ar.ReadString();
        }
        else
        {
            ar.Write((short)(Close ? 1 : 0));
            ar.Write(Text);
        }
    }
}
