using Stevedore;

[Serializable]
public partial class Worker
{
    public delegate void Done(int code);

    public int Code;

    public void Run(Done done) => done(Code);
}
